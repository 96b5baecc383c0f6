// The page of `npm start`: the grid left, the add-in right, the Office host between them.
import type { Workbook } from '../files/read.mjs';
import { Book } from '../../test/office-host/book/book';
import type { FunctionsJson } from '../../test/office-host/functions/metadata';
import { OfficeHost } from '../../test/office-host/host';
import { drawCharts } from './chart-layer';
import { drawConditionalFormats } from './conditional-formats';
import { showSentences } from './error-sentences';
import { roundToWidth } from './general-numbers';
import { startGrid } from './grid';
import { connector, openPane, resizable } from './pane';
import { ribbon } from './ribbon';
import { workbookData } from './workbook-data';

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const json = async <T>(url: string) => (await (await fetch(url)).json()) as T;

async function open() {
  const [workbook, functions] = await Promise.all([
    json<Workbook>('/workbook.json'),
    json<FunctionsJson>('/addin/functions.json'),
  ]);
  element('workbook').textContent = workbook.name;
  document.title = `${workbook.name} – Sales KPI`;
  const { univer, api } = startGrid(element('grid'), workbookData(workbook));
  const book = new Book(univer, api);
  const host = new OfficeHost(book, { functions });
  host.paneState = 'Visible';
  const pane = element<HTMLIFrameElement>('pane');
  drawCharts(api, book);
  drawConditionalFormats(book);
  roundToWidth(book);
  showSentences(host);
  ribbon(host, pane);
  resizable(element('divider'));
  // For inject.js, and for tests and the curious at the console.
  const officeHost = {
    connect: connector(host),
    host,
    book,
    api,
    read: (sheet: string, reference: string) => book.read(sheet, reference),
    type: (sheet: string, reference: string, content: unknown) => book.type(sheet, reference, content),
  };
  Object.assign(window, { officeHost });
  openPane(pane);
  return officeHost;
}

export type OfficeHostWindow = { officeHost?: Awaited<ReturnType<typeof open>> };
void open();
