import type { BadCell, DayColumn, MomentColumn } from '../column';
import { NO_OFFSET } from '../column';
import type { Strip } from '../strip';
import { type DateOrder, MINUTES_A_DAY, dayReader } from './day';
import type { Reader } from './reader';
import { timeInText } from './time-of-day';

/** So that midnight on the clock is the day's whole number. */
const toTheMillisecond = (moment: number): number => Math.round(moment * 86_400_000) / 86_400_000;

/**
 * Days with their time. The day is read as in every day column, one order for the whole column; the time comes from the
 * fraction of the serial number or from the text. A whole number is midnight where other cells of the column carry a
 * time, and a day without a time where none does.
 */
export function momentReader(strip: Strip, given?: DateOrder): Reader<MomentColumn> {
  const days = dayReader(strip, given, null);
  return { read: days.read, end: () => withTimes(strip, days.end(), strip.offsetAt) };
}

function withTimes(strip: Strip, days: DayColumn, offsetAt: Strip['offsetAt']): MomentColumn {
  const values = Float64Array.from(days.values);
  const timed = new Uint8Array(strip.size);
  const offsets = new Int16Array(strip.size).fill(NO_OFFSET);
  const bad = new Map<number, BadCell>(days.bad);
  const whole: number[] = [];
  let clocks = false;
  for (let row = 0; row < strip.size; row++) {
    if (values[row] === 0) continue;
    const cell = strip.cell(row);
    if (typeof cell === 'number') {
      values[row] = cell;
      if (Number.isInteger(cell)) whole.push(row);
      else timed[row] = 1;
    } else if (typeof cell === 'string') {
      const time = timeInText(cell);
      if (time === 'impossible') {
        values[row] = 0;
        bad.set(row, { cell, not: 'a time of day' });
      } else if (time) {
        values[row]! += time.share;
        offsets[row] = time.offset;
        timed[row] = 1;
        if (offsetAt && time.offset !== NO_OFFSET) {
          const utc = values[row]! - time.offset / MINUTES_A_DAY;
          offsets[row] = offsetAt(utc);
          values[row] = toTheMillisecond(utc + offsets[row]! / MINUTES_A_DAY);
        }
      }
    }
    clocks ||= timed[row] === 1;
  }
  if (clocks) for (const row of whole) timed[row] = 1;
  return { type: 'moment', header: strip.header, values, timed, offsets, local: offsetAt !== null, bad };
}
