import type { DealField } from '../tables/kinds/deals';
import type { Table } from '../tables/table';
import { mean } from '../stats/mean';
import { type Deals, OPEN, outcomesIn, stageMeaning } from './deals';

/** Open stages, first to last, and where their order comes from. */
export interface StageOrder {
  readonly stages: readonly string[];
  readonly says: string;
  /** 0 = first; undefined for a stage without a place. Case does not matter. */
  place(stage: string): number | undefined;
}

type Learned = (stages: readonly string[]) => readonly string[] | null;

/**
 * The order of the open stages a table holds: the setup's stage list, else the numbers in their names, else the CRM's
 * defaults, else what `learned` makes of their history, else their probabilities. A source counts only if it places every
 * stage; null where none does.
 */
export function stageOrder(
  { table: { whole: table } }: Deals,
  stages: readonly string[],
  learned: Learned = () => null,
): StageOrder | null {
  const sources: readonly (readonly [says: string, order: () => readonly string[] | null])[] = [
    ['the setup', () => covering(stages, setupStages(table))],
    ['the numbers in their names', () => byKey(stages, leadingNumber)],
    [table.recognition.crm.title, () => covering(stages, crmStages(table))],
    ['the order in which most deals enter them', () => learned(stages)],
    ['their probabilities', () => byKey(stages, probabilities(outcomesIn(table)))],
  ];
  for (const [says, order] of sources) {
    const ordered = order();
    if (ordered) return orderOf(ordered, says);
  }
  return null;
}

function orderOf(stages: readonly string[], says: string): StageOrder {
  const places = new Map(stages.map((stage, i) => [stage.toLowerCase(), i]));
  return { stages, says, place: (stage) => places.get(stage.toLowerCase()) };
}

/** The open stages that the setup lists, in its order. */
export const setupStages = ({ rules }: Table<DealField>): readonly string[] =>
  Object.entries(rules.stages ?? {}).flatMap(([stage, meaning]) =>
    meaning === 'open' || meaning === 'unqualified' ? [stage] : [],
  );

export const crmStages = ({ recognition }: Table<DealField>): readonly string[] =>
  recognition.crm.stages.map(([stage]) => stage);

/** The seen stages in a known order, if it knows all of them. */
function covering(seen: readonly string[], known: readonly string[]): readonly string[] | null {
  const places = new Map(known.map((stage, i) => [stage.toLowerCase(), i]));
  return byKey(seen, (stage) => places.get(stage.toLowerCase()));
}

/** Sorted by a number each stage has, no two the same. */
function byKey(stages: readonly string[], key: (stage: string) => number | undefined): readonly string[] | null {
  const keys = new Map(stages.map((stage) => [stage, key(stage)]));
  const values = [...keys.values()];
  if (stages.length === 0 || values.includes(undefined) || new Set(values).size < stages.length) return null;
  return [...stages].sort((a, b) => keys.get(a)! - keys.get(b)!);
}

function leadingNumber(stage: string): number | undefined {
  const digits = /^\s*(\d+)/.exec(stage);
  return digits ? Number(digits[1]) : undefined;
}

/** The mean probability of the open deals in each stage. */
function probabilities({ table, outcome }: Deals): (stage: string) => number | undefined {
  if (!table.has('probability') || !table.has('stage')) return () => undefined;
  const probability = table.number('probability');
  const stage = table.text('stage');
  const byStage = new Map<string, number[]>();
  for (let row = 0; row < table.size; row++) {
    const value = probability.values[row]!;
    if (outcome[row] !== OPEN || Number.isNaN(value)) continue;
    const name = stage.texts[stage.codes[row]!]!.toLowerCase();
    const values = byStage.get(name);
    if (values) values.push(value);
    else byStage.set(name, [value]);
  }
  return (name) => {
    const values = byStage.get(name.toLowerCase());
    return values && mean(values);
  };
}

/** The open stages that deals are in, or were in before they closed, in order of appearance. */
export function openStagesSeen({ table: { whole: table } }: Deals): string[] {
  const seen = new Map<string, string>();
  for (const field of ['stage', 'last_stage'] as const) {
    if (!table.has(field)) continue;
    for (const text of table.text(field).texts) {
      const meaning = text === '' ? 'won' : stageMeaning(table, text);
      if ((meaning === 'open' || meaning === 'unqualified') && !seen.has(text.toLowerCase()))
        seen.set(text.toLowerCase(), text);
    }
  }
  return [...seen.values()];
}
