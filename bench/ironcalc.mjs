import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import init, { Model } from '@ironcalc/wasm';
import { nativeFormulasOver } from './native.mjs';

const folder = path.dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm/package.json'));

/** A workbook with the four columns that the five need, and native formulas over them; `evaluate` calculates them all. */
export async function workbookOf(rows) {
  await init({ module_or_path: fs.readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (let row = 1; row < rows.length; row++)
    [4, 5, 6, 7].forEach((column, i) => model.setUserInput(0, row, i + 1, String(rows[row][column])));
  const range = (letter) => `${letter}1:${letter}${rows.length - 1}`;
  nativeFormulasOver(...['A', 'B', 'C', 'D'].map(range)).forEach((formula, i) =>
    model.setUserInput(0, i + 1, 7, formula),
  );
  model.resumeEvaluation();
  return {
    evaluate: () => model.evaluate(),
    winRate: () => Number(model.getFormattedCellValue(0, 1, 7)),
  };
}
