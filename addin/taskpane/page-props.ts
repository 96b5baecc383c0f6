import type { Day } from '../../core/index';
import type { Host } from './host';
import type { Ready, Workbook } from './workbook';

/** What every page stands on: the spreadsheet, the workbook as last read, and the day. */
export interface PageProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly state: Ready;
  readonly today: Day;
}
