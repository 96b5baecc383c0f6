// Published subscriptions: NRR and GRR of every reference span, with their parts, through every door.
import { describe, expect, test } from 'vitest';
import { dateCell } from '../apps-script/time-zone';
import { coreDoor, sheetsDoor } from './door';
import { present } from './published';
import { check } from './question';
import { retentionQuestions } from './retention';

describe.skipIf(!present)('retention', () => {
  test('five spans', () => expect(retentionQuestions()).toHaveLength(15));
  test.each(['text', 'serial'] as const)('the core, days as %s', (form) => check(coreDoor(), retentionQuestions(form)));
  test('Google Sheets with nothing but the language', () => check(sheetsDoor(), retentionQuestions()));
  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'Google Sheets with date cells of %s',
    (timeZone) =>
      check(
        sheetsDoor({ google: { timeZone } }),
        retentionQuestions((day) => dateCell(timeZone, day)),
      ),
  );
});
