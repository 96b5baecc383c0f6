import { isoDay } from '../../core/index';
import { messageOf } from '../message-of';
import { flush, thisBook } from '../google/book';
import { daysOfSpreadsheet } from '../google/days';
import { alone } from '../google/lock';
import { remember } from '../google/record';
import { deleteMyTriggers, myTriggers } from '../google/trigger';
import { type Reading, historyNow, readSpreadsheet, writeSummary } from '../summary';
import type { LastRun } from '../wire';
import { HANDLER, LAST_RUN, type Schedule, scheduleNow } from './schedule';
import { sendAlerts } from './send';

/** What Google's clock calls. A trigger that is no longer the one that counts removes itself and does nothing else. */
export function runSchedule(event: unknown): void {
  const trigger = (event as { triggerUid?: unknown } | null | undefined)?.triggerUid;
  if (typeof trigger !== 'string') throw new Error('This runs by the clock: turn it on at Sales KPIs > Alerts.');
  alone(() => {
    const schedule = scheduleNow();
    if (schedule?.trigger !== trigger) {
      if (myTriggers(HANDLER).includes(trigger)) deleteMyTriggers(HANDLER);
      return;
    }
    const run = runOnce(schedule);
    remember(LAST_RUN, run);
    // Google tells the one who installed it that a run failed.
    if (run.problem !== '') throw new Error(run.problem);
  });
}

/** A setup that cannot be read stops everything; the summary may fail and alerts of the days before still go out; what failed is said in the sidebar. */
function runOnce({ by, since }: Schedule): LastRun {
  const problems: string[] = [];
  const trying = <T>(step: () => T): T | null => {
    try {
      return step();
    } catch (error) {
      problems.push(messageOf(error));
      return null;
    }
  };
  const reading = trying(readSpreadsheet);
  const note = reading && trying(() => writeSummary(reading, false));
  if (note !== null) problems.push(note);
  flush();
  const sent = reading && trying(() => send(reading, by, since));
  return {
    day: isoDay(daysOfSpreadsheet().today()),
    sent: sent?.mails ?? 0,
    waiting: sent?.waiting ?? [],
    problem: problems.join(' '),
  };
}

const send = ({ connected, today }: Reading, by: string, since: number) =>
  sendAlerts(connected.setup, historyNow(), { ...thisBook(), by, since }, today);
