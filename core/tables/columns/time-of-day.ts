import { NO_OFFSET } from '../column';

const TIME =
  /[T ,](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

export interface TimeOfDay {
  /** Share of the day gone by. */
  readonly share: number;
  /** Minutes east of UTC; NO_OFFSET where the text names no zone. */
  readonly offset: number;
}

/** The time at the end of a text, with its zone; null where it has none. */
export function timeInText(raw: string): TimeOfDay | 'impossible' | null {
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
