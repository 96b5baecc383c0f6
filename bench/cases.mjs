import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiveWithArquero } from './arquero.mjs';
import { OWNERS, deals } from './deals.mjs';
import { workbookOf } from './ironcalc.mjs';
import { inLibreOffice } from './libreoffice.mjs';
import { interleaved, touch } from './measure.mjs';

/** The whole of it, its parts, and Arquero, round by round against the floor. */
export function againstTheFloor(product, count, rounds) {
  const rows = deals(count);
  const fresh = () => product.edited(rows);
  const cases = {
    floor: () => touch(rows),
    typed: () => product.typed(fresh()),
    winRate: () => product.winRate(fresh()),
    five: () => product.five(fresh()),
    all: () => product.all(fresh()),
    arquero: () => fiveWithArquero(rows),
  };
  const other = fiveWithArquero(rows).winRate[0];
  if (Math.abs(product.five(rows)[3][1] - other) > 1e-12) throw new Error('Arquero and the product disagree');
  return interleaved(rounds, cases, 'floor');
}

/** Native formulas, calculated once more: what a spreadsheet does after an edit. Reading the cells into it is not counted. */
export async function nativeFormulas(product, count, rounds) {
  const rows = deals(count);
  const workbook = await workbookOf(rows);
  const measured = interleaved(rounds, {
    five: () => product.five(product.edited(rows)),
    native: () => workbook.evaluate(),
  });
  if (Math.abs(workbook.winRate() - product.five(rows)[3][1]) > 1e-8) throw new Error('The formulas disagree');
  return measured;
}

/** The same in LibreOffice, and ours; null where it is not installed. */
export function libreOffice(product, count, rounds) {
  const rows = deals(count);
  const native = inLibreOffice(rows, rounds);
  if (native === null) return null;
  if (Math.abs(native.winRate - product.five(rows)[3][1]) > 1e-8) throw new Error('LibreOffice disagrees');
  const { five } = interleaved(rounds, { five: () => product.five(product.edited(rows)) });
  return { five, native };
}

/** 200 formulas with a filter each, over one table. */
export function manyFormulas(product, count, rounds) {
  const rows = deals(count);
  const names = Array.from({ length: 200 }, (_, i) => `Owner ${i}`);
  return interleaved(
    rounds,
    {
      touched: () => touch(rows),
      one: (offTheClock) => product.filtered(product.edited(rows), names.slice(0, 1), offTheClock),
      passed: (offTheClock) => product.filtered(product.edited(rows), names, offTheClock),
      oneTableLess: () => product.filteredTableLess(product.edited(rows), names.slice(0, 1)),
      tableLess: () => product.filteredTableLess(product.edited(rows), names),
    },
    'one',
  );
}

export function breakdownOf(product, count, rounds) {
  const rows = deals(count);
  const groups = product.byOwner(rows).length - 2;
  if (groups !== OWNERS) throw new Error(`${groups} groups, not ${OWNERS}`);
  return interleaved(
    rounds,
    { ungrouped: () => product.winRate(product.edited(rows)), byOwner: () => product.byOwner(product.edited(rows)) },
    'ungrouped',
  );
}

export function memoryOf(count) {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'memory.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', file, String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').pop());
}
