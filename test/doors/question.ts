import { isoDay } from '../../core/index';
import type { Door } from './door';
import { expectClose } from './published';

/** One thing to ask of every door, and what a published reference says to it. Values only, so that any door can take the list. */
export interface Question {
  readonly says: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  /** The value; or what to read from the table that spills, as pairs of what stands there and what should. */
  readonly gives: number | ((table: readonly (readonly unknown[])[]) => readonly (readonly [unknown, number])[]);
}

export async function check(door: Door, questions: readonly Question[]): Promise<void> {
  for (const { says, fn, args, gives } of questions) {
    const answer = await door(fn, ...args);
    if (typeof gives === 'number') expectClose(answer, gives, says);
    else
      for (const [actual, wanted] of gives(answer as readonly (readonly unknown[])[]))
        expectClose(actual, wanted, says);
  }
}

/** EXPLAIN's number on the row that begins with these words. */
export const explained =
  (...rows: readonly (readonly [begins: string, wanted: number])[]): Question['gives'] =>
  (table) =>
    rows.map(([begins, wanted]) => [table.find(([what]) => String(what).startsWith(begins))?.[1], wanted] as const);

/** A spilled trend against its points, days included. */
export const trendOf =
  (points: readonly { readonly day: string; readonly value: number }[]): Question['gives'] =>
  (table) => {
    const rows = table.slice(1);
    if (rows.map(([day]) => isoDay(Number(day))).join() !== points.map(({ day }) => day).join())
      throw new Error(`The trend stands on ${rows.map(([day]) => isoDay(Number(day))).join()}`);
    return rows.map(([, value], i) => [value, points[i]!.value] as const);
  };
