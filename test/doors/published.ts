import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { type Day, dayOf } from '../../core/index';

// Published data sets stay where they are (see ../shared/data/README.md): tests read them there, and skip where they are absent.
const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

export const present = existsSync(FOLDER);
if (!present) console.warn('Skipped: tests on published data, since ../shared/data is not here.');

const REFERENCES = ['olga-pipeline', 'ms-opportunity-tracking', 'retention', 'saas-outreach'] as const;
type Reference = (typeof REFERENCES)[number];

const reference = (name: Reference): unknown => JSON.parse(readFileSync(`${FOLDER}expected/${name}.json`, 'utf8'));

/** Reference values that somebody has looked at, by their path: so that a test can say which nobody has. */
const looked = new Set<string>();

export const expected = <T>(name: Reference): T => watched(reference(name), name) as T;

function watched(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) {
    looked.add(path);
    return value;
  }
  return new Proxy(value, {
    get: (target, key) =>
      typeof key === 'symbol' || !Object.hasOwn(target, key)
        ? (Reflect.get(target, key) as unknown)
        : watched(Reflect.get(target, key), `${path} ${key}`),
  });
}

/** Every number of the references, by its path, that nobody has looked at. */
export function notLookedAt(): string[] {
  const numbers = (value: unknown, path: string): string[] => {
    if (typeof value === 'number') return [path];
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path} ${key}`))
      : [];
  };
  return REFERENCES.flatMap((name) => numbers(reference(name), name)).filter((path) => !looked.has(path));
}

export type Rows = readonly (readonly unknown[])[];

/** How date cells reach the product: as the export's text, as Excel's serial numbers, or as what a host makes of a day. */
export type DateForm = 'text' | 'serial' | ((day: Day) => unknown);

/** A file as a spreadsheet holds it once opened: numbers and TRUE/FALSE as such, blanks as ''. */
export function published(path: string, dates: DateForm = 'text'): Rows {
  const { data } = Papa.parse(readFileSync(FOLDER + path, 'utf8'), { skipEmptyLines: true });
  const days = new Map<string, unknown>();
  return data.map((row, at) => (at === 0 ? row : row.map((text) => valueOf(text, dates, days))));
}

/** The day that a reference or an export names. */
export const dayIn = (iso: string): Day => Date.parse(iso) / 86_400_000 + 25_569;

function valueOf(text: string, dates: DateForm, days: Map<string, unknown>): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'True' || text === 'False') return text === 'True';
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!date || dates === 'text') return text;
  if (!days.has(text)) {
    const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
    days.set(text, dates === 'serial' ? day : dates(day));
  }
  return days.get(text);
}

/** Equal to a billionth of the value. */
export function expectClose(actual: unknown, wanted: number, what: string): void {
  expect(typeof actual, `${what}: ${String(actual)}`).toBe('number');
  expect(Math.abs((actual as number) - wanted), `${what}: ${String(actual)} for ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.abs(wanted),
  );
}
