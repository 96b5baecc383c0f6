// The sentence of a failed function when the pointer is on its cell: Univer knows only the general text of the code.
import type { FUniver } from '@univerjs/core/facade';
import { isError } from '../../test/office-host/book/cell';
import type { OfficeHost } from '../../test/office-host/host';
import '@univerjs/sheets-ui/facade';

export function showSentences(api: FUniver, host: OfficeHost): void {
  let shown: { dispose(): void } | null = null;
  let at = '';
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const sheet = worksheet.getSheetId();
    const key = `${sheet}!${row},${column}`;
    if (key === at) return;
    at = key;
    shown?.dispose();
    shown = null;
    const message = host.functions.sentences.at(sheet, row, column);
    const value = host.book.cells.value(worksheet, row, column);
    if (!message || !isError(value)) return;
    const lines = Math.ceil(message.length / 38);
    shown = worksheet.getRange(row, column).attachAlertPopup({
      type: 2,
      title: `${value}`,
      message,
      width: 300,
      height: 44 + 20 * lines,
      key: 'kpi-error',
    });
  });
}
