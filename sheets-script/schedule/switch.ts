import { isoDay, ownerProblem } from '../../core/index';
import { daysOfSpreadsheet, spreadsheetZone } from '../google/days';
import { mailsLeft } from '../google/mail';
import { forget, remember } from '../google/record';
import { deleteMyTriggers, installDaily, myTriggers } from '../google/trigger';
import type { ScheduleState } from '../wire';
import { HANDLER, ON, type Schedule, lastRun, scheduleNow } from './schedule';

export function scheduleState(): ScheduleState {
  const schedule = scheduleNow();
  return {
    on: schedule && {
      by: schedule.by,
      since: isoDay(schedule.since),
      hour: schedule.hour,
      zone: schedule.zone,
    },
    mine: schedule !== null && myTriggers(HANDLER).includes(schedule.trigger),
    lastRun: lastRun(),
    quota: mailsLeft(),
  };
}

/**
 * Turns alerts on, or over to the one who asks: mails then go out from their account. Called twice, it is on once. What a
 * colleague installed before stays with Google, since nobody can see another's triggers, and retires itself when it next runs.
 */
export function turnOn(by: string, hour: number): ScheduleState {
  const nobody = ownerProblem(by);
  if (nobody !== null) throw new Error(nobody);
  const zone = spreadsheetZone();
  const former = scheduleNow();
  const since = former?.since ?? daysOfSpreadsheet().today();
  const schedule: Schedule = { by: by.trim(), since, hour, zone, trigger: installDaily(HANDLER, hour, zone) };
  remember(ON, schedule);
  return scheduleState();
}

/** Turns alerts off for everybody. */
export function turnOff(): ScheduleState {
  forget(ON);
  deleteMyTriggers(HANDLER);
  return scheduleState();
}
