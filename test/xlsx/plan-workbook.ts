// Plans as a real .xlsx file, charts included: to print them through LibreOffice, and to open them without the product.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Plan, PlanCell, PlanTable } from '../../core/index';
import { chartXml, drawingXml, relationsXml } from './chart-xml';
import { letters } from './letters';

const LARGE = 14;
/** Longer tabs take as many pages as they need. */
const MOST_ON_A_PAGE = 120;
const argb = (colour: string): string => `FF${colour.slice(1)}`;
/** The file says when it was made: always the same, so that the same plans give the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));

export async function planWorkbook(plans: readonly Plan[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = MADE;
  for (const plan of plans) addSheet(book, plan);
  return withCharts(Buffer.from(await book.xlsx.writeBuffer()), plans);
}

function addSheet(book: ExcelJS.Workbook, plan: Plan): void {
  const sheet = book.addWorksheet(plan.tab, {
    properties: { tabColor: { argb: argb(plan.tabColour) } },
    views: [{ showGridLines: false }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: plan.print.rows > MOST_ON_A_PAGE ? 0 : 1,
      printArea: `A1:${letters(plan.print.columns - 1)}${plan.print.rows}`,
    },
  });
  plan.widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  plan.heights.forEach((height, i) => {
    if (height !== null) sheet.getRow(i + 1).height = height;
  });
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) fill(sheet.getCell(r + 1, c + 1), cell);
    }),
  );
  for (const table of plan.tables ?? []) addTable(sheet, table, plan);
  if (plan.name !== undefined)
    name(book, plan.name, sheet, `$A$1:$${letters(plan.widths.length - 1)}$${plan.cells.length}`);
  for (const cell of plan.cellNames ?? []) name(book, cell.name, sheet, `$${letters(cell.column)}$${cell.row + 1}`);
}

const name = (book: ExcelJS.Workbook, says: string, sheet: ExcelJS.Worksheet, at: string): void =>
  book.definedNames.add(`'${sheet.name}'!${at}`, says);

/** ExcelJS writes a table's cells itself: it is handed those that stand there. */
function addTable(sheet: ExcelJS.Worksheet, { name, row, column, columns, rows }: PlanTable, plan: Plan): void {
  const values = (r: number) => plan.cells[r]!.slice(column, column + columns).map((cell) => cell?.value ?? null);
  sheet.addTable({
    name,
    ref: `${letters(column)}${row + 1}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: values(row).map((title) => ({ name: String(title), filterButton: true })),
    rows: Array.from({ length: Math.max(rows, 1) }, (_, i) => values(row + 1 + i)),
  });
}

function fill(cell: ExcelJS.Cell, { value, formula, format, style = {} }: PlanCell): void {
  cell.value = formula === undefined ? value : { formula: formula.slice(1).replace(/;/g, ','), result: value };
  if (format !== undefined) cell.numFmt = format;
  cell.font = {
    name: 'Calibri',
    size: style.size === 'large' ? LARGE : 11,
    bold: style.bold ?? false,
    ...(style.colour ? { color: { argb: argb(style.colour) } } : {}),
  };
  if (style.fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) } };
  cell.alignment = {
    vertical: 'middle',
    wrapText: style.wrap ?? false,
    ...(style.align ? { horizontal: style.align } : {}),
  };
  if (style.border) cell.border = { bottom: { style: 'thin', color: { argb: argb(style.colour ?? '#000000') } } };
}

/** ExcelJS draws no charts: their parts are added to the file. */
async function withCharts(file: Buffer, plans: readonly Plan[]): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  const types: string[] = [];
  let charts = 0;
  for (const [i, plan] of plans.entries()) {
    if (plan.charts.length === 0) continue;
    const sheet = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = await zip.file(sheet)!.async('string');
    const first = charts + 1;
    for (const chart of plan.charts) {
      zip.file(`xl/charts/chart${++charts}.xml`, chartXml(plan, chart));
      types.push(override(`/xl/charts/chart${charts}.xml`, 'drawingml.chart'));
    }
    zip.file(`xl/drawings/drawing${i + 1}.xml`, drawingXml(plan.charts));
    types.push(override(`/xl/drawings/drawing${i + 1}.xml`, 'drawing'));
    const parts = plan.charts.map((_, at) => `../charts/chart${first + at}.xml`);
    zip.file(`xl/drawings/_rels/drawing${i + 1}.xml.rels`, relationsXml('chart', parts));
    zip.file(
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      relationsXml('drawing', [`../drawings/drawing${i + 1}.xml`]),
    );
    zip.file(sheet, xml.replace(/(<pageSetup[^>]*\/>)/, '$1<drawing r:id="rId1"/>'));
  }
  // ExcelJS writes the rows of a print area without their $, which LibreOffice then takes for another area.
  const areas = await zip.file('xl/workbook.xml')!.async('string');
  zip.file('xl/workbook.xml', areas.replace(/(\$[A-Z]+)(\d+)/g, '$1$$$2'));
  const contents = '[Content_Types].xml';
  const known = await zip.file(contents)!.async('string');
  zip.file(contents, known.replace('</Types>', `${types.join('')}</Types>`));
  for (const part of Object.values(zip.files)) part.date = MADE;
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const override = (part: string, kind: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
