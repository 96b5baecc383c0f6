// The published deals moved by so many days that they are measured on the night when the clock of the spreadsheet's zone changes: every
// value stays what it was. Cells carry a time of day, and rows lie on the night itself.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { dateCell } from '../apps-script/time-zone';
import { sheetsDoor } from './door';
import { olgaOfAnyDay } from './olga';
import { dayIn, present, published } from './published';
import { check } from './question';

const FILE = 'olga-pipeline/opportunities.csv';
const AS_OF = '2026-06-30';

describe.skipIf(!present)('olga-pipeline, measured on the night', () => {
  test.each([
    ['America/Los_Angeles', 'forward', dayOf(2026, 3, 8)],
    ['America/Los_Angeles', 'back', dayOf(2026, 11, 1)],
    ['Pacific/Auckland', 'back', dayOf(2026, 4, 5)],
    ['Pacific/Auckland', 'forward', dayOf(2026, 9, 27)],
  ])('the clock of %s goes %s', async (timeZone, way, night) => {
    const hours = (dateCell(timeZone, night + 1).getTime() - dateCell(timeZone, night).getTime()) / 3_600_000;
    expect(hours).toBe(way === 'forward' ? 23 : 25);
    const moved = night - dayIn(AS_OF);
    let onTheNight = 0;
    const deals = published(FILE, (day) => {
      if (day + moved === night) onTheNight++;
      return dateCell(timeZone, day + moved, (day * 7) % 24);
    });
    expect(onTheNight).toBe(1); // one text of a day, on as many rows as bear it
    const day = (iso: string) => dateCell(timeZone, dayIn(iso) + moved);
    await check(sheetsDoor({ google: { timeZone } }), olgaOfAnyDay(deals, day, 1, { moved, ends: [AS_OF] }));
  });
});
