import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { type Rows, explained, table } from './table';

const DEALS = ['Deal ID', 'Deal Name', 'Stage', 'Amount', 'Close Date', 'Owner', 'Probability'];
const deals = table(DEALS, [
  ['1', 'One', 'Offer', 100, '2026-08-01', 'Ana', 0.6],
  ['2', 'Two', 'Offer', 100, '2026-08-01', 'Ana', 0.5],
  ['3', 'Three', 'Demo', 100, '2026-08-01', 'Ben', 0.4],
  ['4', 'Four', 'Closed Won', 100, '2026-06-01', 'Ben', 1],
]);
const contacts = table(
  ['Email', 'Deal ID', 'Last Reply'],
  [
    ['a@x', '1', '2026-06-01'],
    ['b@x', '1', '2026-06-01'],
    ['c@x', '1', '2026-04-02'], // first day of the window
    ['d@x', '1', '2026-04-01'], // the day before
    ['a@x', '1', '2026-05-01'], // the same person again
    ['a@x', '2', '2026-05-01'], // and on another deal
    ['e@x', '2', ''], // never replied
    ['f@x', '4', '2026-05-01'], // of a deal that is not open
    ['g@x', '9', '2026-05-01'], // of no deal
  ],
);
const SHARE = [90, '@variant', 'share'];
const answer = (own: Rows, people: Rows | undefined, ...more: readonly unknown[]) =>
  ask('MULTITHREADING_DEPTH', own, people, '2026-06-30', ...more);

describe('MULTITHREADING_DEPTH', () => {
  test('known values: different people per open deal; a deal without anyone counts', () => {
    expect(number(answer(deals, contacts))).toBe((3 + 1 + 0) / 3);
    expect(number(answer(deals, contacts, 91))).toBe((4 + 1) / 3);
    expect(number(answer(deals, contacts, ...SHARE))).toBe(1 / 2); // of the two at 50 % or more, one has three
  });
  test('rows of deals that are not in the table are counted', () =>
    expect(explained(ask, 'left out: contacts of deals', 'MULTITHREADING_DEPTH', deals, contacts, '2026-06-30')).toBe(
      1,
    ));
  test('text in a used day is refused with its row', () =>
    expect(refusal(answer(deals, [...contacts, ['h@x', '1', 'soon']]))).toContain(
      'contacts, row 11, column "Last Reply"',
    ));
  test('a filter that the contacts have no column for is refused', () =>
    expect(refusal(answer(deals, contacts, 90, 'Owner', 'Ana'))).toContain('contacts has no column "Owner"'));
  test('yes/no columns; names where there are no ids', () => {
    const flags = table(
      ['Contact Name', 'Deal Name', 'Replied', 'Met'],
      [
        ['Al', 'One', 'Yes', ''],
        ['Bo', 'One', 'No', 'No'],
        ['Cy', 'One', '', true],
      ],
    );
    expect(number(answer(deals, flags))).toBe(2 / 3);
  });
  test('a contact may name several deals', () => {
    const lists = table(
      ['Email', 'Associated Deal IDs'],
      [
        ['a@x', '1;2; 3'],
        ['b@x', '3'],
      ],
    );
    expect(number(answer(deals, lists))).toBe(4 / 3);
  });
  test('without contacts, the number on the deal; blanks are left out', () => {
    const counted = deals.map((row, at) => [...row, ['Number of Contacts', 4, '', 1, 9][at]]);
    expect(number(answer(counted, undefined))).toBe((4 + 1) / 2);
    expect(refusal(answer(deals, undefined))).toContain('no contacts table');
  });
  test('late is the later half of the stages where there are no probabilities', () => {
    const bare = deals.map((row) => row.slice(0, -1));
    expect(refusal(answer(bare, contacts, ...SHARE))).toContain('in which order');
    const numbered = bare.map((row) => row.map((cell) => ({ Offer: '2 Offer', Demo: '1 Demo' })[String(cell)] ?? cell));
    expect(number(answer(numbered, contacts, ...SHARE))).toBe(1 / 2);
  });
  test('no open deal, no late deal', () => {
    expect(refusal(answer(table(DEALS, [deals[4]!]), contacts))).toContain('No deal was open');
    expect(refusal(answer(table(DEALS, [deals[3]!]), contacts, ...SHARE))).toContain('late stage');
  });
});
