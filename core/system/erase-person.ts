import type { Cell } from '../cell';
import type { Day } from '../day';
import type { KpiSetup, Setup } from '../setup/setup';
import type { Kept, KeptBlock } from '../setup/kept';
import type { Decision } from './decision';
import type { HistoryRow } from './history-row';
import type { KeptLog, Log } from './log';
import * as says from './sentences';

/** Everything of ours in a workbook that may hold a person's name. */
export interface Records {
  readonly setup: Setup;
  readonly decisions: Log<Decision>;
  readonly history: Log<HistoryRow>;
}

/** The mark of the log's own row about a replaced name. */
export const ERASURE = '(name replaced)';

/**
 * Replaces a person's name wherever it stands in our tabs, texts of people included: the one thing for which the logs are
 * rewritten. The decision log says that it was done, by whom and in how many places, not whose name it was.
 */
export function erasePerson(records: Records, name: string, instead: string, by: string, today: Day): Records {
  let places = 0;
  const wanted = pattern(name);
  const text = (from: string): string => {
    places += from.match(wanted)?.length ?? 0;
    return replaced(from);
  };
  const replaced = (from: string): string => from.replace(wanted, (_, before: string) => before + instead);
  const cell = (from: Cell): Cell => (typeof from === 'string' ? text(from) : from);
  const decisions = {
    kept: eraseKeptLog(records.decisions.kept, cell),
    entries: records.decisions.entries.map((entry) => texts(entry, text, ['kpi'])),
  };
  const history = {
    kept: eraseKeptLog(records.history.kept, cell),
    entries: records.history.entries.map((entry) => texts(entry, text, ['kpi', 'status'])),
  };
  const setup = eraseSetup(records.setup, text, cell, replaced);
  const log: Decision = {
    day: today,
    kpi: ERASURE,
    scope: '',
    breach: '',
    action: says.nameReplaced(instead, places),
    owner: by,
    due: null,
    done: today,
    outcome: '',
  };
  return { setup, history, decisions: { ...decisions, entries: [...decisions.entries, log] } };
}

/** The whole name, as a word of its own: replacing "Ana" must not touch "Analysis". */
function pattern(name: string): RegExp {
  const literal = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}

type Replace = (from: string) => string;

/** Every text of an object, save those that are codes. */
function texts<T extends object>(of: T, text: Replace, codes: readonly (keyof T & string)[]): T {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      typeof value === 'string' && !codes.includes(key as keyof T & string) ? text(value) : (value as unknown),
    ]),
  ) as T;
}

function eraseSetup(setup: Setup, text: Replace, cell: (from: Cell) => Cell, key: Replace): Setup {
  const row = <K extends KpiSetup>(from: K): K => texts(from, text, ['cadence']);
  return {
    ...setup,
    targets: setup.targets.map((target) => texts(target, text, ['period'])),
    kpis: Object.fromEntries(Object.entries(setup.kpis).map(([id, kpi]) => [id, row(kpi)])),
    scoped: setup.scoped.map((scoped) => ({ ...row(scoped), kpi: scoped.kpi })),
    people: setup.people.map(({ name, mail }) => {
      const replaced = text(name);
      // An address names its person as well as the name does: it goes.
      return { name: replaced, mail: replaced === name ? mail : '' };
    }),
    metrics: setup.metrics.map((metric) => texts(metric, text, ['reviewed'])),
    snoozes: setup.snoozes.map((snooze) => texts(snooze, text, ['kpi'])),
    kept: eraseKept(setup.kept, text, cell, key),
  };
}

/** Keys repeat what stands in the row: they are no places of their own. */
function eraseKept({ top, blocks }: Kept, text: Replace, cell: (from: Cell) => Cell, key: Replace): Kept {
  const lines = (from: readonly (readonly Cell[])[]) => from.map((line) => line.map(cell));
  const block = ({ title, columns, beside, below }: KeptBlock): KeptBlock => ({
    title: title.map(cell),
    columns: columns.map(text),
    beside: Object.fromEntries(Object.entries(beside).map(([row, cells]) => [key(row).toLowerCase(), cells.map(cell)])),
    below: lines(below),
  });
  return {
    top: lines(top),
    blocks: Object.fromEntries(Object.entries(blocks).map(([name, kept]) => [name, block(kept)])),
  };
}

const eraseKeptLog = ({ header, above, rows, beside }: KeptLog, cell: (from: Cell) => Cell): KeptLog => ({
  header,
  rows,
  above: above.map((line) => line.map(cell)),
  beside: new Map([...beside].map(([at, line]) => [at, line.map(cell)])),
});
