// What the playground makes of the files on its command line.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../playground/files/read.mjs';
import { sheetName } from '../../playground/files/sheet-names.mjs';
import { hosted } from '../../playground/server.mjs';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kpi-files-'));
});
afterAll(() => fs.rm(folder, { recursive: true }));
async function file(name: string, content: string | Buffer) {
  const full = path.join(folder, name);
  await fs.writeFile(full, content);
  return full;
}
const rows = async (name: string, content: string | Buffer) =>
  (await readFiles([await file(name, content)])).sheets[0]?.rows;

describe('CSV', () => {
  it('types numbers, booleans and ISO days, and nothing that could mean two things', async () => {
    const text = [
      'id,amount,won,closed,at,note',
      '007,1200.5,TRUE,2026-03-31,2026-03-31T12:00:00Z,"a, ""b"""',
      '1234567890123456,-3,false,3/4/2026,2026-02-30,$5',
      ',0,,,,50%',
    ].join('\r\n');
    expect(await rows('deals.csv', `\ufeff${text}\r\n\r\n`)).toEqual([
      ['id', 'amount', 'won', 'closed', 'at', 'note'],
      ['007', 1200.5, true, { v: 46112, n: 'yyyy-mm-dd' }, { v: 46112.5, n: 'yyyy-mm-dd hh:mm' }, 'a, "b"'],
      ['1234567890123456', -3, false, '3/4/2026', '2026-02-30', '$5'],
      [null, 0, null, null, null, '50%'],
    ]);
  });
  it('finds the delimiter, and reads files in the Windows code page', async () => {
    expect(await rows('semi.csv', Buffer.from('name;n\nZo\xeb;1\n', 'latin1'))).toEqual([
      ['name', 'n'],
      ['Zoë', 1],
    ]);
  });
});

describe('Excel files', () => {
  const save = async (name: string, fill: (book: ExcelJS.Workbook) => void) => {
    const book = new ExcelJS.Workbook();
    fill(book);
    const full = path.join(folder, name);
    await book.xlsx.writeFile(full);
    return full;
  };
  it('keeps types, number formats and formulas, and calls functions by their names', async () => {
    const full = await save('one.xlsx', (book) => {
      const sheet = book.addWorksheet('Whatever');
      sheet.addRow(['text', 12, true, new Date(Date.UTC(2026, 2, 31))]);
      sheet.getCell('B1').numFmt = '0.00';
      sheet.getCell('D1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('A2').value = { formula: 'B1*2', result: 24 };
      sheet.getCell('B2').value = { formula: '_xldudf_KPI_WIN_RATE(A1:D1)', result: 0.5 };
      sheet.getCell('C2').value = { error: '#N/A' };
      sheet.getCell('D2').value = { richText: [{ text: 'rich ' }, { text: 'text' }] };
    });
    const { sheets } = await readFiles([full]);
    expect(sheets.map((s) => s.name)).toEqual(['one']);
    expect(sheets[0]?.rows).toEqual([
      ['text', { v: 12, n: '0.00' }, true, { v: 46112, n: 'dd/mm/yyyy' }],
      [{ f: '=B1*2', v: 24 }, { f: '=KPI.WIN_RATE(A1:D1)', v: 0.5 }, '#N/A', 'rich text'],
    ]);
  });
  it('opens a tab for each sheet where there are several', async () => {
    const full = await save('two.xlsx', (book) => {
      book.addWorksheet('Deals').addRow(['a']);
      book.addWorksheet('Leads').addRow(['b']);
      book.addWorksheet('Deeply', { state: 'hidden' }).addRow(['c']);
    });
    const csv = await file('leads.csv', 'x\n1\n');
    const { name, sheets } = await readFiles([full, csv]);
    expect(name).toBe('2 files');
    expect(sheets.map((s) => [s.name, s.hidden ?? false])).toEqual([
      ['Deals', false],
      ['Leads', false],
      ['Deeply', true],
      ['leads (2)', false],
    ]);
  });
});

describe('names and refusals', () => {
  it.each([
    ['a/b:c*?[d]', [], 'a b c d'],
    ["'quoted'", [], 'quoted'],
    ['Deals', ['deals', 'Deals (2)'], 'Deals (3)'],
    ['x'.repeat(40), [], 'x'.repeat(31)],
    ['x'.repeat(40), ['X'.repeat(31)], `${'x'.repeat(27)} (2)`],
    ['History', [], 'Sheet'],
    ['///', ['Sheet'], 'Sheet (2)'],
  ])('%s → a legal, free name', (wanted, taken, name) => expect(sheetName(wanted, taken)).toBe(name));

  it('opens one empty sheet without a file', async () => {
    expect(await readFiles([])).toEqual({ name: 'Book1', sheets: [{ name: 'Sheet1', rows: [], header: false }] });
  });
  it('refuses in one sentence', async () => {
    const broken = await file('broken.xlsx', 'no zip');
    const refusals = await Promise.all(
      ['nowhere.csv', 'notes.txt', broken].map((name) => readFiles([name]).catch((e: Error) => e.message)),
    );
    expect(refusals).toEqual([
      'nowhere.csv does not exist, or may not be read.',
      'notes.txt cannot be opened: the playground reads .csv and .xlsx files.',
      `${broken} cannot be read: it is damaged, or not really a .xlsx file.`,
    ]);
  });
});

it("puts the host into the add-in's page, and changes nothing else", () => {
  const page =
    '<html><head lang="en"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>';
  expect(hosted(page)).toBe(
    '<html><head lang="en"><script src="/inject.js"></script><script src="/office-js/office.js"></script></head></html>',
  );
});
