import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spread } from './measure.mjs';
import { nativeFormulasOver } from './native.mjs';

/**
 * The native formulas in LibreOffice: how much longer it takes to open and calculate a file with them than the same file
 * without. null where LibreOffice is not installed. `winRate` is what it gives for the first of them.
 */
export function inLibreOffice(rows, rounds) {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const files = ['with', 'without'].map((name) => path.join(folder, `${name}.fods`));
    fs.writeFileSync(files[0], spreadsheet(rows, true));
    fs.writeFileSync(files[1], spreadsheet(rows, false));
    const times = [];
    for (let round = -1; round < rounds; round++) {
      const [withThem, without] = files.map((file) => opening(file, folder));
      if (round >= 0) times.push(withThem - without); // the first round makes LibreOffice's profile
    }
    const first = fs.readFileSync(path.join(folder, 'with.csv'), 'utf8').split('\n')[0];
    return { ms: spread(times), winRate: Number(first.split(',')[4]) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function opening(file, folder) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'csv', '--outdir', folder, file],
  ]);
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A flat OpenDocument sheet: the four columns that the five need, and in the fifth the formulas. */
function spreadsheet(rows, withFormulas) {
  const last = rows.length - 1;
  const formulas = withFormulas
    ? nativeFormulasOver(...['A', 'B', 'C', 'D'].map((at) => `[.${at}1:.${at}${last}]`))
    : [];
  const lines = rows.slice(1).map((row, i) => {
    const cells = [4, 5, 6, 7].map((column) => cell(row[column]));
    const formula = formulas[i];
    if (formula)
      cells.push(
        `<table:table-cell table:formula="of:${formula.replace(/,/g, ';').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}"/>`,
      );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Deals">${lines.join('\n')}</table:table></office:spreadsheet></office:body></office:document>`;
}

const cell = (value) =>
  typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
    : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
