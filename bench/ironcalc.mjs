import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import init, { Model } from '@ironcalc/wasm';
import { AS_OF } from './deals.mjs';

const folder = path.dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm/package.json'));

/** A workbook with the four columns that the five need, and native formulas over them; `evaluate` calculates them all. */
export async function workbookOf(rows) {
  await init({ module_or_path: fs.readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (let row = 1; row < rows.length; row++)
    [4, 5, 6, 7].forEach((column, i) => model.setUserInput(0, row, i + 1, String(rows[row][column])));
  const range = (letter) => `${letter}1:${letter}${rows.length - 1}`;
  formulas(...['A', 'B', 'C', 'D'].map(range)).forEach((formula, i) => model.setUserInput(0, i + 1, 7, formula));
  model.resumeEvaluation();
  return {
    evaluate: () => model.evaluate(),
    winRate: () => Number(model.getFormattedCellValue(0, 1, 7)),
  };
}

function formulas(stage, amount, created, close) {
  const within = (day) => `${close},">=${day - 89}",${close},"<=${day}"`;
  const won = (day) => `COUNTIFS(${stage},"Closed Won",${within(day)})`;
  const lost = (day) => `COUNTIFS(${stage},"Closed Lost",${within(day)})`;
  const size = (day) => `AVERAGEIFS(${amount},${stage},"Closed Won",${within(day)})`;
  const sum = (of, day) => `SUMIFS(${of},${stage},"Closed Won",${within(day)})`;
  const rate = (day) => `${won(day)}/(${won(day)}+${lost(day)})`;
  const closedBy = (is, day) => `COUNTIFS(${stage},"${is}",${close},"<=${day}")`;
  const open = (day) =>
    `(COUNTIFS(${created},"<=${day}")-${closedBy('Closed Won', day)}-${closedBy('Closed Lost', day)})`;
  const cycle = (day) => `((${sum(close, day)}-${sum(created, day)})/${won(day)})`;
  const inQuarter = `${close},">=${AS_OF - 90}",${close},"<=${AS_OF}"`;
  const pipeline = ['Qualification', 'Proposal/Price Quote', 'Negotiation/Review']
    .map((is) => `SUMIFS(${amount},${stage},"${is}",${inQuarter})`)
    .join('+');
  const attained = (day) => `SUMIFS(${amount},${stage},"Closed Won",${close},">=${AS_OF - 90}",${close},"<=${day}")`;
  return [
    `=${rate(AS_OF)}`,
    `=${rate(AS_OF - 90)}`,
    `=${size(AS_OF)}`,
    `=${size(AS_OF - 90)}`,
    `=(${pipeline})/(1000000000-${attained(AS_OF)})`,
    `=${attained(AS_OF)}/1000000000`,
    `=${attained(AS_OF - 28)}/1000000000`,
    ...Array.from({ length: 12 }, (_, back) => AS_OF - 7 * (11 - back)).map(
      (day) => `=${open(day)}*${size(day)}*(${rate(day)})/${cycle(day)}`,
    ),
  ];
}
