// Published deals: 6,000 rows, every reference value, through every door and in every form in which days reach a sheet.
import { describe, expect, test } from 'vitest';
import { dateCell } from '../apps-script/time-zone';
import { coreDoor, sheetsDoor } from './door';
import { olgaQuestions } from './olga';
import { present, published } from './published';
import { check } from './question';

const FILE = 'olga-pipeline/opportunities.csv';

describe.skipIf(!present)('olga-pipeline', () => {
  test('asks enough to mean something', () => expect(olgaQuestions(published(FILE)).length).toBeGreaterThan(150));

  test('the core', () => check(coreDoor(), olgaQuestions(published(FILE))));

  test('the core, days as serial numbers', () =>
    check(coreDoor(), olgaQuestions(published(FILE, 'serial'), undefined, 3)));

  test('Google Sheets with nothing but the language', () => check(sheetsDoor(), olgaQuestions(published(FILE))));

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'Google Sheets with date cells of %s, as_of too',
    (timeZone) =>
      check(
        sheetsDoor({ google: { timeZone } }),
        olgaQuestions(
          published(FILE, (day) => dateCell(timeZone, day)),
          (iso) => dateCell(timeZone, Date.parse(iso) / 86_400_000 + 25_569),
          3,
        ),
      ),
  );
});
