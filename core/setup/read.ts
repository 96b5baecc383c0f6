import { type Cell, isBlank } from '../cell';
import { refuse } from '../failure';
import type { Kpi } from '../kpi';
import { setupTooNew, tabCell } from '../sentences';
import type { StageMeaning } from '../tables/words';
import { type Block, readBlock, titleAt } from './block-rows';
import { type BlockName, BLOCK_NAMES, OPTION_NAMES, SETUP_TAB } from './blocks';
import { MEANINGS } from './choices';
import { type Kept, type KeptBlock, trimmedEnd } from './kept';
import { readKpis } from './read-kpis';
import { readMetrics } from './read-metrics';
import { readAudited, readOptions } from './read-options';
import { readPeople } from './read-people';
import { readSnoozes } from './read-snoozes';
import { readSources } from './read-sources';
import { readTargets } from './read-targets';
import { SETUP_VERSION, type Setup } from './setup';

const OPTIONS = new Set(Object.values(OPTION_NAMES).map(([name]) => name as string));

/**
 * Reads the `KPI Setup` tab. Refuses what it cannot read, naming the cell; never repairs silently. Given the KPIs, it
 * refuses thresholds that contradict their direction as well. A tab of an older version is read as what it meant.
 */
export function setupFromCells(cells: readonly (readonly Cell[])[], kpis: readonly Kpi[] = []): Setup {
  const version = versionOf(cells);
  const blocks = new Map<BlockName, Block>();
  for (const name of BLOCK_NAMES) {
    const isOption =
      name === 'Options' ? [(row: Block['rows'][0]) => OPTIONS.has(row.text('Option').toLowerCase())] : [];
    const block = readBlock(cells, name, version, ...isOption);
    if (block) blocks.set(name, block);
  }
  const rows = (name: BlockName) => blocks.get(name)?.rows ?? [];
  const options = readOptions(rows('Options'));
  return {
    options,
    audited: readAudited(rows('Options')),
    targets: readTargets(rows('Targets'), options.fiscalStart),
    sources: readSources(rows('Sources'), rows('Columns')),
    stages: Object.fromEntries(
      rows('Stages').map((row) => [
        row.filled('Stage', 'name the stage').toLowerCase(),
        row.oneOf<StageMeaning>('Means', MEANINGS),
      ]),
    ),
    ...readKpis(rows('KPIs'), kpis),
    people: readPeople(rows('People')),
    metrics: readMetrics(rows('Metrics')),
    snoozes: readSnoozes(rows('Snoozes')),
    kept: keptOf(cells, blocks),
  };
}

/** A tab without a number is read as the present version. */
function versionOf(cells: readonly (readonly Cell[])[]): number {
  const cell = cells[0]?.[2] ?? null;
  if (isBlank(cell)) return SETUP_VERSION;
  if (typeof cell !== 'number')
    return refuse(tabCell(SETUP_TAB, 'cell C1', `the version is the number ${SETUP_VERSION}`));
  return cell > SETUP_VERSION ? refuse(setupTooNew(cell)) : cell;
}

function keptOf(cells: readonly (readonly Cell[])[], blocks: ReadonlyMap<BlockName, Block>): Kept {
  const first = cells.findIndex((_, at) => titleAt(cells, at) !== null);
  const top = cells.slice(0, Math.max(0, first)).map((row, at) => trimmedEnd(at === 0 ? row.slice(3) : row));
  while (top.length > 0 && top[top.length - 1]!.length === 0) top.pop();
  const kept = [...blocks].filter(([, block]) => holdsSomething(block.kept));
  return { top, blocks: Object.fromEntries(kept.map(([name, block]) => [name, block.kept])) };
}

const holdsSomething = ({ title, columns, below }: KeptBlock): boolean =>
  title.length + columns.length + below.length > 0;
