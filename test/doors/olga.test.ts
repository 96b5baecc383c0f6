// Published deals: 6,000 rows, every reference value, through every door and in every form in which days reach a sheet.
import { describe, expect, test } from 'vitest';
import { dateCell } from '../apps-script/time-zone';
import { coreDoor, sheetsDoor } from './door';
import { olgaQuestions } from './olga';
import { dayIn, present, published } from './published';
import { check } from './question';

const FILE = 'olga-pipeline/opportunities.csv';

describe.skipIf(!present)('olga-pipeline', () => {
  test('asks enough to mean something', () => expect(olgaQuestions(published(FILE)).length).toBeGreaterThan(100));

  test('the core, each rep alone too', () => check(coreDoor(), olgaQuestions(published(FILE), undefined, 20)));

  test('the core, days as serial numbers', () => check(coreDoor(), olgaQuestions(published(FILE, 'serial'))));

  test('Google Sheets with nothing but the language', () => check(sheetsDoor(), olgaQuestions(published(FILE))));

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'Google Sheets with date cells of %s, as_of too',
    (timeZone) =>
      check(
        sheetsDoor({ google: { timeZone } }),
        olgaQuestions(
          published(FILE, (day) => dateCell(timeZone, day)),
          (iso) => dateCell(timeZone, dayIn(iso)),
        ),
      ),
  );
});
