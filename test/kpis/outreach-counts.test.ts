import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { AS_OF, activities, asked, log, totals } from './outreach-rows';
import { explained, table } from './table';

describe('MEETING_BOOK_RATE', () => {
  test('known value: two of three people', () => expect(number(asked('MEETING_BOOK_RATE', log))).toBe(2 / 3));
  test('totals: meetings over sends and calls', () => {
    expect(number(asked('MEETING_BOOK_RATE', totals))).toBe(3 / 200);
    expect(explained(ask, 'counted', 'MEETING_BOOK_RATE', totals, AS_OF)).toMatch(/^sends and calls/);
  });
  test('activities: Pat of Pat, Kim and Lee; Zoe came by herself', () => {
    expect(number(asked('MEETING_BOOK_RATE', activities))).toBe(1 / 3);
    expect(explained(ask, 'left out: people who booked', 'MEETING_BOOK_RATE', activities, AS_OF)).toBe(1);
  });
  test('filters', () => expect(number(asked('MEETING_BOOK_RATE', log, 28, 'Owner', 'Ana'))).toBe(1 / 2));
});

describe('EMAILS_PER_MEETING', () => {
  test('known value: four e-mails for two meetings; the rest of the channels does not count', () =>
    expect(number(asked('EMAILS_PER_MEETING', log))).toBe(4 / 2));
  test('totals and activities', () => {
    expect(number(asked('EMAILS_PER_MEETING', totals))).toBe(150 / 3);
    expect(number(asked('EMAILS_PER_MEETING', activities))).toBe(2 / 2);
  });
  test('no meeting', () =>
    expect(refusal(asked('EMAILS_PER_MEETING', log, 28, 'Contact ID', 'P3'))).toMatch(
      /^no-data: .*divides by meetings/,
    ));
});

describe('context only', () => {
  test('OUTREACH_VOLUME: sends and calls', () => {
    expect(number(asked('OUTREACH_VOLUME', log))).toBe(5);
    expect(number(asked('OUTREACH_VOLUME', totals))).toBe(200);
    expect(number(asked('OUTREACH_VOLUME', activities))).toBe(4);
    expect(number(asked('OUTREACH_VOLUME', table(['Date', 'Rep', 'Calls'], [['2026-06-10', 'Ana', 12]])))).toBe(12);
  });
  test('DEMOS_BOOKED', () => {
    expect(number(asked('DEMOS_BOOKED', totals))).toBe(4);
    expect(number(asked('DEMOS_BOOKED', activities))).toBe(1);
    expect(refusal(asked('DEMOS_BOOKED', log))).toMatch(/^missing-column: outreach has no column for demos booked/);
  });
  test('EMAIL_OPEN_RATE', () => {
    expect(number(asked('EMAIL_OPEN_RATE', log, 28, 'Channel', '<>LinkedIn'))).toBe(3 / 4);
    expect(number(asked('EMAIL_OPEN_RATE', totals))).toBe(50 / 150);
  });
  test.each(['OUTREACH_VOLUME', 'DEMOS_BOOKED', 'EMAIL_OPEN_RATE'])('%s has no status', (kpi) =>
    expect(explained(ask, 'status', kpi, totals, AS_OF)).toMatch(/^not available: context only/),
  );
});
