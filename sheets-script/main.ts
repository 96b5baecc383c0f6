import { callFunction, functions, isFailure } from '../core/index';
import { messageOf } from './message-of';
import { toast } from './google/book';
import { deskOfSheet } from './google/desk';
import { alone } from './google/lock';
import { buildMenu } from './google/menu';
import { refreshFormulas } from './google/refresh';
import { showSidebar } from './google/sidebar';
import { answer } from './pane/endpoint';
import { runSchedule } from './schedule/run';
import { readSpreadsheet, writeSummary } from './summary';

/**
 * What a formula gives its cell: functions.gs hands over the core's name of the function and its own `arguments`. Sheets
 * cannot show an error code, so "no value" is a thrown Error with the sentence, the same that Excel shows; inside a
 * spilled table such a cell stays empty, since Sheets knows no error in one cell of an answer.
 */
export function call(name: string, args: ArrayLike<unknown>): unknown {
  const answer = callFunction(name, Array.from(args), deskOfSheet());
  if (isFailure(answer)) throw new Error(answer.message);
  if (typeof answer !== 'object') return answer;
  return answer.map((row) => row.map((cell) => (isFailure(cell) ? '' : cell)));
}

// Every other export is a global function of the script: the plugin makes one of each. Whoever may edit the spreadsheet can
// call it, so none takes anything on trust.

export const onOpen = (): void => buildMenu();
export const onInstall = (): void => buildMenu();
export const kpiSetUp = (): void => showSidebar('setup');
export const kpiReview = (): void => showSidebar('review');
export const kpiAlerts = (): void => showSidebar('alerts');

export function kpiWriteSummary(): void {
  saying(() => {
    const note = alone(() => writeSummary(readSpreadsheet(), true));
    return note ?? 'The CEO summary is written. It is the tab in front of you.';
  });
}

export function kpiRefreshFormulas(): void {
  saying(() => {
    const count = alone(() => refreshFormulas(functions.map(({ sheetsName }) => sheetsName)));
    return count === 0 ? 'No formula of Sales KPIs is in this spreadsheet.' : `${count} formulas are calculated again.`;
  });
}

/** The sidebar's one way in: a verb and what it asks, as JSON; the answer is JSON. */
export const kpiPane = (verb: unknown, json: unknown): string => answer(verb, json);

/** The clock's one way in. */
export const kpiScheduled = (event: unknown): void => runSchedule(event);

/** A menu item says how it ended, at the corner of the grid: no dialog to click away. That it runs Google says itself. */
function saying(does: () => string): void {
  try {
    toast(does(), 10);
  } catch (error) {
    toast(messageOf(error), 60);
  }
}
