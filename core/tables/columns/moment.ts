import type { BadCell, MomentColumn, Strip } from '../column';
import { NO_OFFSET } from '../column';
import { type DateOrder, readDays } from './day';

/**
 * Days with their time. The day is read as in every day column, one order for the whole column; the time comes from the
 * fraction of the serial number or from the text. A whole number is midnight where other cells of the column carry a
 * time, and a day without a time where none does.
 */
export function readMoments(strip: Strip, given?: DateOrder): MomentColumn {
  const days = readDays(strip, given);
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
      }
    }
    clocks ||= timed[row] === 1;
  }
  if (clocks) for (const row of whole) timed[row] = 1;
  return { type: 'moment', header: strip.header, values, timed, offsets, bad };
}

const TIME =
  /[T ,](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

interface TimeOfDay {
  /** Share of the day gone by. */
  readonly share: number;
  readonly offset: number;
}

function timeInText(raw: string): TimeOfDay | 'impossible' | null {
  const match = TIME.exec(raw.trim());
  if (!match) return null;
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  let hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return 'impossible';
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || second >= 60) return 'impossible';
  return { share: (hour * 3600 + minute * 60 + second) / 86400, offset: offsetOf(match[5]) };
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return NO_OFFSET;
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}
