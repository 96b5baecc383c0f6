import { type Day, isoDay } from '../day';
import type { Layer } from '../kpi';
import { showLayer } from './layers';

/** Every sentence with which the operating system refuses, warns or proposes. */

// owner
export const ownerEmpty = 'Nobody owns this yet: enter one person, or a breach reaches no one.';
export const ownerNobody = (name: string): string => `"${name}" is nobody: enter one person's name.`;
export const ownerGroup = (name: string): string =>
  `"${name}" is not one person: nobody acts for a group. Enter one name.`;
export const ownerRole = (name: string): string => `"${name}" is a role: enter the name of the person who holds it.`;
export const ownersTwo = (name: string): string =>
  `"${name}" is more than one name: where two own a KPI, each waits for the other. Enter one, first name first.`;
export const ownerTooLong = (most: number): string => `A name has at most ${most} letters: enter one person's name.`;

// action
export const deedEmpty = 'Nothing to do is named: say what the owner does on a breach.';
export const deedNone = (text: string): string =>
  `"${text}" names no deed: investigating, monitoring or reviewing further changes nothing. Say what will be different afterwards.`;
export const deedTooShort = (text: string): string => `"${text}" does not say what is done to what: name the deed.`;
export const deadlineNone = 'An action needs a deadline: say within how many days, from 1 to 365.';

// the set
export const setTooMany = (count: number, most: number): string =>
  `${count} KPIs would be on. Above ${most}, everything is equally important, so nothing is: switch one off first.`;
export const setMany = (count: number, enough: number): string =>
  `${count} KPIs are on. Five to ${enough} can be acted on: switch off those that are stable and check them quarterly.`;
export const setFew = (count: number, fewest: number, enough: number): string =>
  `${count === 0 ? 'No KPI is' : count === 1 ? '1 KPI is' : `${count} KPIs are`} on. Start with three, prove them, then grow to ${fewest} and ${enough}.`;
export const roleTooMany = (who: string, count: number, most: number): string =>
  `${who} would own ${count} KPIs. More than ${most} overwhelm: hand some over, or switch them off.`;
export const contextOnly = (title: string): string =>
  `${title} is context: it has no threshold, so nobody is told when it moves. Do not count on it as a KPI.`;
export const vanity = (title: string, why: string, better: string, on: boolean): string =>
  `${title} can look good while sales get worse: ${why}. ${on ? `${better} is on already: switch ${title} off` : `Take ${better} instead`}.`;

export function layerGap(
  layer: Layer,
  {
    lagging,
    early,
    offers,
  }: { readonly lagging: readonly string[]; readonly early: readonly string[]; readonly offers: readonly string[] },
): string {
  const holds =
    lagging.length === 0
      ? `Layer ${showLayer(layer)} has no KPI: a fault there shows only when revenue is gone.`
      : `Layer ${showLayer(layer)} has only ${lagging.join(', ')}, which ${lagging.length === 1 ? 'tells' : 'tell'} what is past.`;
  const trend =
    early.length === 0
      ? ''
      : ` ${early.join(' and ')} ${early.length === 1 ? 'is' : 'are'} judged by the change, which is an early sign.`;
  const offer =
    offers.length === 0 ? ' No leading indicator of it can be offered yet.' : ` Add ${offers.join(' or ')}.`;
  return holds + trend + offer;
}

// roll-out
export const nameOwnersFirst = (titles: readonly string[]): string =>
  `Before more KPIs are added: name one owner each for ${titles.join(', ')}.`;
export const decideFirst =
  'Before more KPIs are added: let these lead to one decision. None is in the decision log yet.';

// decisions
export const reviewedOnly = 'Reviewed: nothing to do';
export const noSuchDecision = 'There is no such decision any more: read the workbook again.';
export const doneAlready = 'This decision is done already: record a new one.';
export const doneTooEarly = 'It cannot be done before it was decided: correct the day.';
export const outcomeEmpty = 'Say what came of it: the audit asks which decisions changed something.';

// audit
export const judged = 'It has a verdict of its own, so a breach shows.';
export const capacityOnly = (why: string): string => `It counts effort, not revenue: ${why}.`;
export const countsOnly = 'It is context: no threshold says when it is bad for revenue.';
export const noTrigger = 'No threshold says when somebody must act.';
export const trigger = (owner: string, days: number): string =>
  `On a breach ${owner} acts within ${days} day${days === 1 ? '' : 's'}.`;
export const oftenEnough = (cadence: string): string => `Reviewed ${cadence}: soon enough to act on.`;
export const quarterlyIsEnough = 'Reviewed quarterly: enough for one that has been green for a quarter.';
export const tooSeldom = (cadence: string): string =>
  cadence === 'never'
    ? 'Nobody reviews it: review it monthly or more often, or put it away.'
    : `Reviewed ${cadence}: too late to change anything. Review it monthly or more often.`;
export const decisionsMade = (count: number): string => `${count} decision${count === 1 ? '' : 's'} in the log.`;
export const noDecision = (days: number): string =>
  `No decision in the last ${days} days is in the log: record the one it led to, or put it away.`;
export const breachWithoutDecision = (status: string, day: Day): string =>
  `It was ${status} on ${isoDay(day)} and nothing was decided: record what was done, or change the action.`;
export const greenForAQuarter = 'Green for a quarter: nothing had to be decided. Check it quarterly.';
export const notRefreshed = (days: number): string =>
  `Not refreshed in the last ${days} days, so it could not lead to a decision: refresh the history.`;
export const nothingToDecide = (days: number): string =>
  `No breach in the last ${days} days, so nothing had to be decided.`;
export const answerLinked = 'Is it linked to a revenue outcome, without three layers of assumptions? Answer yes or no.';
export const answerDecision = 'Which action does a breach of it start? Name the deed.';
export const answerReviewed = 'How often is it reviewed? Answer daily, weekly, monthly, quarterly or never.';
export const saidLinked = 'Linked to revenue, as you say.';
export const saidNotLinked = 'Not linked to revenue, as you say.';
export const saidDecision = (decision: string): string => `On a breach: ${decision}`;

// alerts
export const snoozeReason = 'Say why it is snoozed: an alert is silenced with a reason only.';
export const snoozeUntil = (most: number): string =>
  `Choose an end within ${most} days: longer than that, change the threshold.`;

// questions of a 1:1
export const askPart = (kpi: string, part: string, before: string, now: string, up: boolean, against: string): string =>
  `${kpi}: ${part.charAt(0).toLowerCase()}${part.slice(1)} ${up ? 'rose' : 'fell'} from ${before} to ${now} (against ${against}). What caused it, and what will you do first?`;
export const askOverdue = (action: string, due: string): string =>
  `"${action}" was due on ${due}. What stands in its way, and who can clear it?`;
export const askNext = (kpi: string, due: string): string =>
  `${kpi}: what will be different by ${due}, and how will we see it?`;
export const askAlways: readonly string[] = [
  'Which deal or lead needs help this week, and what kind?',
  'What did you try since last time that worked, and who else should do it?',
  'What should we stop doing because no number moves with it?',
];

// erasure
export const nameReplaced = (instead: string, places: number): string =>
  `A person's name was replaced by "${instead}" in ${places} place${places === 1 ? '' : 's'} of KPI Setup, KPI Decisions and KPI History.`;
