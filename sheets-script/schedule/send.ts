import {
  type Alert,
  type Day,
  type DigestSource,
  type HistoryRow,
  type Setup,
  alertDigest,
  alertsOf,
  alertsToSend,
  kpis,
  samePerson,
  setupOf,
} from '../../core/index';
import { messageOf } from '../message-of';
import { mailsLeft, sendMail } from '../google/mail';
import { type Marks, mark, markOf, marksNow, sweep, unmark } from './marks';

/** Older news is none: what could not be sent in a month is not sent any more. */
const DAYS_KEPT = 30;

export interface Sent {
  readonly mails: number;
  readonly waiting: readonly string[];
}

/** One digest an owner, of what no digest has told them yet. */
export function sendAlerts(setup: Setup, history: readonly HistoryRow[], source: DigestSource, today: Day): Sent {
  const all = alertsOf(history, (kpi, scope) => termsOf(setup, kpi, scope)?.thresholds ?? null);
  const recent = all.filter(({ day }) => day >= Math.max(source.since, today - DAYS_KEPT));
  const marks = marksNow();
  sweep(marks, recent);
  const news = recent.filter(
    (alert) => marks.get(markOf(alert)) !== 'sent' && alertsToSend([alert], setup.snoozes, alert.day).length > 0,
  );
  const waiting: string[] = [];
  let mails = 0;
  for (const [owner, alerts] of byOwner(setup, news)) {
    const to = setup.people.find(({ name }) => samePerson(name, owner))?.mail ?? '';
    if (to === '') waiting.push(`${owner} has no address under People on KPI Setup`);
    else if (mailsLeft() < 1) waiting.push(`${owner}: no mails left for today`);
    else {
      const problem = sendOne(to, owner, alerts, marks, source, setup);
      if (problem === null) mails++;
      else waiting.push(`${owner}: ${problem}`);
    }
  }
  return { mails, waiting };
}

function sendOne(
  to: string,
  owner: string,
  alerts: readonly Alert[],
  marks: Marks,
  source: DigestSource,
  setup: Setup,
): string | null {
  const items = alerts.map((alert) => ({ alert, maybeSent: marks.get(markOf(alert)) === 'sending' }));
  const digest = alertDigest(owner, items, source, kpis, setup);
  mark(alerts, 'sending');
  try {
    sendMail(to, digest);
  } catch (error) {
    // Refused, so it was not sent: those that may have gone out earlier stay marked so.
    unmark(items.filter(({ maybeSent }) => !maybeSent).map(({ alert }) => alert));
    return messageOf(error);
  }
  mark(alerts, 'sent');
  return null;
}

/** By the owner of today: whoever has taken a KPI over is the one to act. Rows that are off, and KPIs of another version, ring nobody. */
function byOwner(setup: Setup, alerts: readonly Alert[]): ReadonlyMap<string, readonly Alert[]> {
  const owners = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const terms = termsOf(setup, alert.kpi, alert.scope);
    if (!terms?.on || terms.owner === '') continue;
    const owner = [...owners.keys()].find((known) => samePerson(known, terms.owner)) ?? terms.owner;
    owners.set(owner, [...(owners.get(owner) ?? []), alert]);
  }
  return owners;
}

function termsOf(setup: Setup, id: string, scope: string) {
  const kpi = kpis.find((known) => known.id === id);
  return kpi ? setupOf(kpi, setup, scope) : null;
}
