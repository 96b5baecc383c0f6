import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiveWithArquero } from './arquero.mjs';
import { OWNERS, deals } from './deals.mjs';
import { handedOver } from './handed-over.mjs';
import { workbookOf } from './ironcalc.mjs';
import { inLibreOffice } from './libreoffice.mjs';
import { interleaved, touch } from './measure.mjs';

/** The whole of it, its parts, and Arquero, round by round against the floor. */
export function againstTheFloor(product, count, rounds) {
  const hand = handedOver(deals(count));
  const rows = hand();
  const other = fiveWithArquero(rows).winRate[0];
  if (Math.abs(product.five(rows)[3][1] - other) > 1e-12) throw new Error('Arquero and the product disagree');
  const cases = {
    floor: touch,
    typed: product.typed,
    winRate: product.winRate,
    five: product.five,
    all: product.all,
    allShuffled: (rows, offTheClock) => product.all(offTheClock(() => withIdsShuffled(rows))),
    arquero: fiveWithArquero,
  };
  return interleaved(rounds, hand, cases, 'floor');
}

/** The same ids in no order: exports mostly have them in one, and then they cost less. */
function withIdsShuffled(rows) {
  for (let at = rows.length - 1; at > 1; at--) {
    const other = 1 + Math.floor(((at * 0.6180339887) % 1) * at);
    [rows[at][0], rows[other][0]] = [rows[other][0], rows[at][0]];
  }
  return rows;
}

/** Native formulas, calculated once more: what a spreadsheet does after an edit. Reading the cells into it is not counted. */
export async function nativeFormulas(product, count, rounds) {
  const rows = deals(count);
  const workbook = await workbookOf(rows);
  const measured = interleaved(rounds, handedOver(rows), { five: product.five, native: () => workbook.evaluate() });
  if (Math.abs(workbook.winRate() - product.five(rows)[3][1]) > 1e-8) throw new Error('The formulas disagree');
  return measured;
}

/** The same in LibreOffice, and ours; null where it is not installed. */
export function libreOffice(product, count, rounds) {
  const rows = deals(count);
  const native = inLibreOffice(rows, rounds);
  if (native === null) return null;
  if (Math.abs(native.winRate - product.five(rows)[3][1]) > 1e-8) throw new Error('LibreOffice disagrees');
  const { five } = interleaved(rounds, handedOver(rows), { five: product.five });
  return { five, native };
}

/** 200 formulas with a filter each, over one table. */
export function manyFormulas(product, count, rounds) {
  const names = Array.from({ length: 200 }, (_, i) => `Owner ${i}`);
  const one = names.slice(0, 1);
  return interleaved(
    rounds,
    handedOver(deals(count)),
    {
      touched: touch,
      one: (rows, offTheClock) => product.filtered(rows, one, offTheClock),
      passed: (rows, offTheClock) => product.filtered(rows, names, offTheClock),
      oneTableLess: (rows) => product.filteredTableLess(rows, one),
      tableLess: (rows) => product.filteredTableLess(rows, names),
    },
    'one',
  );
}

export function breakdownOf(product, count, rounds) {
  const hand = handedOver(deals(count));
  const groups = product.byOwner(hand()).length - 2;
  if (groups !== OWNERS) throw new Error(`${groups} groups, not ${OWNERS}`);
  return interleaved(rounds, hand, { ungrouped: product.winRate, byOwner: product.byOwner }, 'ungrouped');
}

export function memoryOf(count) {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'memory.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', file, String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').pop());
}
