// On hover Univer tells what an error code means in general; where a function said why it failed, its sentence stands there.
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { OfficeHost } from '../../test/office-host/host';

export function showSentences({ book, functions }: OfficeHost): void {
  const alerts = book.engine.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sheet = book.sheets.find(subUnitId);
    const message = functions.sentences.at(subUnitId, row, col);
    show(sheet && message ? { ...alert, title: String(book.cells.value(sheet, row, col)), message } : alert);
  };
}
