// examples/ is what people start from: each file is of this version, is read as its CRM's, and gives the five numbers.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import {
  Connected,
  type KindId,
  ceoLines,
  emptySetup,
  isFailure,
  kinds,
  kpiLine,
  openTable,
  plainCell,
  readingRules,
} from '../core/index';
import { readCsv } from '../playground/files/csv.mjs';
import { exampleFiles } from './make/example-files';
import { crmExports } from './make/exports/index';
import { MODEL_COLUMNS, MODEL_TAB } from './make/model-tab';
import { AS_OF } from './make/sales-workbook';

const FOLDER = fileURLToPath(new URL('../examples', import.meta.url));
const WORKBOOK = join(FOLDER, 'sales-kpi.xlsx');

/** As the file is read by `npm start`: numbers and ISO days are typed, a day is a serial number with a format. */
const read = async (file: string) =>
  (await readCsv(join(FOLDER, file))).map((row) =>
    row.map((cell) => (cell !== null && typeof cell === 'object' ? (cell.v ?? null) : cell)),
  );
const source = async (file: string) => ({ name: file, rows: await read(`${file}.csv`), cell: plainCell });
const setup = {
  ...emptySetup,
  targets: ['2026-Q2', '2026-Q3'].map((period) => ({ period, owner: '', amount: 330_000 })),
};
const at = (tab: string) => ({ tab, table: '', columns: {} });

describe('they are of this version', () => {
  test('every file, and no other', async () =>
    expect(readdirSync(FOLDER).sort()).toEqual([...(await exampleFiles()).keys(), 'README.md'].sort()));

  test('unchanged by `npm run examples`', async () => {
    for (const [name, content] of await exampleFiles()) {
      const stored = readFileSync(join(FOLDER, name));
      if (typeof content === 'string') expect(stored.toString() === content, `${name} is stale`).toBe(true);
      else expect(await partsOf(stored), `${name} is stale`).toEqual(await partsOf(content));
    }
  });

  /** Not the bytes: another version of zlib packs the same parts in others. */
  async function partsOf(file: Buffer): Promise<Record<string, string>> {
    const { files } = await JSZip.loadAsync(file);
    const parts = Object.values(files).filter(({ dir }) => !dir);
    return Object.fromEntries(await Promise.all(parts.map(async (part) => [part.name, await part.async('string')])));
  }
});

describe.each(crmExports(AS_OF))('$file', ({ file, crm, kind }) => {
  test('is recognised by its headers alone', async () => {
    const table = openTable<string>(kinds[kind], await source(file), readingRules(emptySetup, kind));
    expect(table.recognition.crm.id).toBe(crm);
    expect(table.size).toBe(420);
  });

  test(kind === 'deals' ? 'gives the five numbers' : 'gives the reply rate', async () => {
    const sources = { [kind]: at(file), subscriptions: at('subscriptions') };
    const connected = new Connected({ ...setup, sources }, {
      [kind]: await source(file),
      subscriptions: await source('subscriptions'),
    } satisfies Partial<Record<KindId, unknown>>);
    const lines = kind === 'deals' ? ceoLines(connected, AS_OF) : [kpiLine('REPLY_RATE', connected, AS_OF)];
    expect(lines).toHaveLength(kind === 'deals' ? 5 : 1);
    for (const { kpi, result } of lines) expect(isFailure(result) ? result.message : 'a value', kpi.id).toBe('a value');
  });
});

test('win rate and deal size are the same whoever exported: where a type tells renewals, and stages decide nothing', async () => {
  const typed = crmExports(AS_OF).filter(({ crm }) => ['salesforce', 'hubspot', 'pipedrive', 'zoho'].includes(crm));
  const values = await Promise.all(
    typed.map(async ({ file }) => {
      const connected = new Connected({ ...setup, sources: { deals: at(file) } }, { deals: await source(file) });
      return ['WIN_RATE', 'AVERAGE_DEAL_SIZE'].map((id) => {
        const { result } = kpiLine(id, connected, AS_OF);
        return isFailure(result) ? result.message : result.value;
      });
    }),
  );
  expect(values).toHaveLength(4);
  for (const each of values) expect(each).toEqual(values[0]);
});

describe('sales-kpi.xlsx, calculated by LibreOffice', () => {
  const office = spawnSync('soffice', ['--version']);
  const there = !office.error && office.status === 0;

  test.skipIf(!there)(
    'opens, shows no error, and its plain formulas give what the KPIs give',
    { timeout: 180_000 },
    async () => {
      const calculated = await throughLibreOffice(await withoutResults(readFileSync(WORKBOOK)));
      expect(errorsIn(calculated)).toEqual([]);
      expect(calculated.worksheets.map(({ name }) => name)).toEqual(
        (await opened(readFileSync(WORKBOOK))).worksheets.map(({ name }) => name),
      );
      const model = calculated.getWorksheet(MODEL_TAB)!;
      const stored = (await opened(readFileSync(WORKBOOK))).getWorksheet(MODEL_TAB)!;
      let compared = 0;
      stored.eachRow((row, r) => {
        const kpi = row.getCell(MODEL_COLUMNS.value + 1).value;
        if (typeof kpi !== 'number') return;
        expect(resultOf(model.getCell(r, MODEL_COLUMNS.native + 1)), `row ${r}`).toBeCloseTo(kpi, 9);
        expect(resultOf(model.getCell(r, MODEL_COLUMNS.agrees + 1)), `row ${r}`).toBe('same');
        compared++;
      });
      expect(compared).toBeGreaterThan(25);
    },
  );

  /** A file whose formulas still have to be calculated: LibreOffice would show the stored results otherwise. */
  async function withoutResults(file: Buffer): Promise<Buffer> {
    const zip = await JSZip.loadAsync(file);
    for (const part of Object.values(zip.files))
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part.name))
        zip.file(part.name, (await part.async('string')).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
    return zip.generateAsync({ type: 'nodebuffer' });
  }

  async function throughLibreOffice(file: Buffer): Promise<ExcelJS.Workbook> {
    const folder = mkdtempSync(join(tmpdir(), 'sales-kpi-'));
    try {
      writeFileSync(join(folder, 'in.xlsx'), file);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
      ];
      const { status, stderr } = spawnSync('soffice', [...args, join(folder, 'in.xlsx')], { timeout: 150_000 });
      expect(status, stderr.toString()).toBe(0);
      return await opened(readFileSync(join(folder, 'out', 'in.xlsx')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});

async function opened(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as never);
  return book;
}

const resultOf = ({ value }: ExcelJS.Cell): unknown =>
  value !== null && typeof value === 'object' && 'formula' in value ? value.result : value;

function errorsIn(book: ExcelJS.Workbook): string[] {
  const found: string[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const result = resultOf(cell);
        if (result !== null && typeof result === 'object' && 'error' in result)
          found.push(`${sheet.name}!${cell.address}`);
      }),
    );
  return found;
}
