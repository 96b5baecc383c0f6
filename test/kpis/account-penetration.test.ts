import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const AS_OF = '2026-06-30';
const accounts = table(
  ['Account ID', 'Account Name', 'Target Account', 'Owner'],
  [
    ['1', 'Acme', true, 'Ana'],
    ['2', 'Bolt', 'Yes', 'Ana'],
    ['3', 'Core', true, 'Ben'],
    ['4', 'Dune', false, 'Ben'],
  ],
);
const CONTACTS = ['Contact ID', 'Company', 'Last Replied', 'Owner'];
const people: Rows = [
  ['P1', 'ACME', '2026-06-01', 'Ana'],
  ['P2', 'Acme', '2026-04-02', 'Ana'], // the first day of the window
  ['P3', 'Acme', '2026-04-01', 'Ana'], // a day before it
  ['P4', 'Bolt', '', 'Ana'],
  ['P5', 'Dune', '2026-06-01', 'Ben'],
  ['P1', 'Acme', '2026-06-01', 'Ana'], // the same person
];
const contacts = table(CONTACTS, people);
const penetration = (rows: Rows, ...more: readonly unknown[]) =>
  ask('ACCOUNT_PENETRATION', rows, accounts, AS_OF, ...more);

describe('ACCOUNT_PENETRATION', () => {
  test('known value: two people over three target accounts, those with nobody counted too', () => {
    expect(number(penetration(contacts))).toBe(2 / 3);
    expect(explained(ask, 'used: target accounts with', 'ACCOUNT_PENETRATION', contacts, accounts, AS_OF)).toBe(1);
    expect(explained(ask, 'left out: engaged contacts of', 'ACCOUNT_PENETRATION', contacts, accounts, AS_OF)).toBe(1);
  });
  test('without a mark every account is a target', () => {
    const all = table(
      ['Account Name', 'Owner'],
      [
        ['Acme', 'Ana'],
        ['Dune', 'Ben'],
      ],
    );
    expect(number(ask('ACCOUNT_PENETRATION', contacts, all, AS_OF))).toBe(3 / 2);
  });
  test('by id where both tables have it', () => {
    const byId = table(
      ['Contact ID', 'Company ID', 'Company', 'Last Replied'],
      [
        ['P1', '2', 'Acme', '2026-06-01'],
        ['P2', '9', 'Acme', '2026-06-01'],
      ],
    );
    expect(number(ask('ACCOUNT_PENETRATION', byId, accounts, AS_OF))).toBe(1 / 3);
  });
  test('filters hold for both tables', () => {
    expect(number(penetration(contacts, 90, 'Owner', 'Ana'))).toBe(2 / 2);
    expect(refusal(penetration(contacts, 90, 'Company', 'Acme'))).toMatch(
      /^unknown-name: accounts has no column "Company"/,
    );
  });
  test('none, text, tables', () => {
    expect(number(ask('ACCOUNT_PENETRATION', contacts, accounts, '2020-06-30'))).toBe(0);
    expect(refusal(penetration(contacts, 90, 'Owner', 'Zoe'))).toMatch(/^no-data: accounts names no target account/);
    expect(refusal(penetration(table(CONTACTS, [['P1', 'Acme', 'once', 'Ana']])))).toMatch(
      /^bad-cell: contacts, row 2, column "Last Replied": "once"/,
    );
    expect(refusal(ask('ACCOUNT_PENETRATION', contacts, undefined, AS_OF))).toMatch(/^no-table: No accounts table/);
  });
});

test('law: an account with nobody engaged never raises it, a person more never lowers it', () =>
  holds(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('Acme', 'Bolt', 'Core', 'Dune')), {
        maxLength: 12,
      }),
      (all) => {
        const rows = all.map(([person, account]) => [`P${person}`, account, '2026-06-01', 'Ana']);
        const base = number(penetration(table(CONTACTS, [...rows, ['P0', 'Acme', '2026-06-01', 'Ana']])));
        const more = [...rows, ['P0', 'Acme', '2026-06-01', 'Ana'], ['P99', 'Core', '2026-06-01', 'Ana']];
        expect(number(penetration(table(CONTACTS, more)))).toBeGreaterThan(base);
        const wider = [...accounts, ['5', 'Edge', true, 'Ana']];
        expect(
          number(
            ask('ACCOUNT_PENETRATION', table(CONTACTS, [...rows, ['P0', 'Acme', '2026-06-01', 'Ana']]), wider, AS_OF),
          ),
        ).toBeLessThan(base);
      },
    ),
  ));
