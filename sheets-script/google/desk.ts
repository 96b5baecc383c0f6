import type { Connected, Desk, Failure } from '../../core/index';
import { googleCell } from './cell';
import { readConnected } from './connected';
import { daysOfSpreadsheet } from './days';

/** One formula's view of the spreadsheet. Google is asked for nothing until something is needed, and for nothing twice. */
export function deskOfSheet(): Desk {
  const days = daysOfSpreadsheet();
  const cell = googleCell(days);
  let connected: Connected | Failure | undefined;
  return {
    cell,
    today: days.today,
    connected: () => (connected ??= readConnected(cell)),
  };
}
