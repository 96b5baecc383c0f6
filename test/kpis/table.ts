import type { Answer } from '../../core/index';
import { rows } from '../core/ask';

export type Rows = readonly (readonly unknown[])[];

/** A small table typed by hand: header row, then rows. */
export const table = (header: readonly string[], body: Rows): Rows => [header, ...body];

type Ask = (fn: string, ...args: readonly unknown[]) => Answer;

/** What EXPLAIN says of a KPI on the row that begins with these words; undefined where there is no such row. */
export const explained = (ask: Ask, begins: string, ...own: readonly unknown[]): unknown =>
  rows(ask('EXPLAIN', ...own)).find(([what]) => String(what).startsWith(begins))?.[1];
