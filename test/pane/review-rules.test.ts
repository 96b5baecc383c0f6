// What the review keeps in mind while it measures, and what it asks before it writes.
import { describe, expect, test } from 'vitest';
import { nameProblem, withAnswers, withMetric } from '../../addin/taskpane/audit/metric-draft';
import { eraseProblems, nobodyErased } from '../../addin/taskpane/people/erase-draft';
import { sheetOf } from '../../addin/taskpane/people/sheet-of';
import { alertsNow } from '../../addin/taskpane/review/alerts-now';
import { breachFacts } from '../../addin/taskpane/review/breach-facts';
import { decisionOf, draftOf, faultOf } from '../../addin/taskpane/review/decision-draft';
import { dueGroups } from '../../addin/taskpane/review/due-groups';
import {
  NOTHING_MEASURED,
  basisOf,
  measureSlice,
  rowKey,
  withMeasured,
} from '../../addin/taskpane/review/measurements';
import { newSnooze, snoozeOf } from '../../addin/taskpane/review/snooze-draft';
import {
  Connected,
  type HistoryRow,
  type Status,
  auditHeld,
  breachOf,
  kpiLine,
  kpis,
  perPerson,
  proposedDecision,
  reviewsDue,
  trackedRows,
} from '../../core/index';
import { TODAY, connectedWith, kpiNamed, withOn } from '../system/workbook';

const setup = withOn(['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'PIPELINE_VELOCITY']);
const connected = connectedWith(setup);
const rows = trackedRows(kpis, setup);
/** A clock that moves on by so much at each look. */
const ticking = (step: number) => {
  let now = 0;
  return () => (now += step);
};
const measured = (step: number) => measureSlice(rows, connected, TODAY, [], ticking(step));

describe('measuring', () => {
  test('a slice ends after 16 ms, but never before its first KPI is done', () => {
    expect([measured(0).size, measured(9).size, measured(16).size, measured(5000).size]).toEqual([3, 2, 1, 1]);
    expect([...measured(5000).keys()]).toEqual([rowKey(rows[0]!)]);
  });
  test('gives what the core gives, of a person’s row as well', () => {
    const scoped = { ...setup, scoped: perPerson(kpiNamed('WIN_RATE'), setup, ['Ben']) };
    const book = connectedWith(scoped);
    const all = measureSlice(trackedRows(kpis, scoped), book, TODAY, [], ticking(0));
    for (const scope of ['', 'Owner = Ben'])
      expect(all.get(`WIN_RATE\u0001${scope}`)?.line).toEqual(kpiLine('WIN_RATE', book, TODAY, scope));
    expect(all.get('WIN_RATE\u0001')?.breach?.owner).toBe('Ana Reyes');
  });
  test('takes a line of the five, but only for the whole company', () => {
    const known = { ...kpiLine('WIN_RATE', connected, TODAY) };
    const scoped = { ...setup, scoped: perPerson(kpiNamed('WIN_RATE'), setup, ['Ben']) };
    const all = measureSlice(trackedRows(kpis, scoped), connectedWith(scoped), TODAY, [known], ticking(0));
    expect(all.get('WIN_RATE\u0001')?.line).toBe(known);
    expect(all.get('WIN_RATE\u0001Owner = Ben')?.line).not.toBe(known);
  });
  test('counts again when a number may have changed, and only then', () => {
    const read = (changed: typeof setup) => basisOf(new Connected(changed, connected.sources), TODAY);
    const before = read(setup);
    const note = { name: 'Calls', linked: null, decision: '', reviewed: '', archived: null } as const;
    expect(read({ ...auditHeld(setup, TODAY), metrics: [note] })).toBe(before);
    expect(read({ ...setup, kpis: { ...setup.kpis, WIN_RATE: { ...setup.kpis.WIN_RATE!, green: 1 } } })).not.toBe(
      before,
    );
    expect(read({ ...setup, targets: [{ period: '2026-Q3', owner: '', amount: 1 }] })).not.toBe(before);
    expect(basisOf(connected, TODAY + 1)).not.toBe(basisOf(connected, TODAY));
    expect(basisOf(connectedWith(setup), TODAY)).not.toBe(basisOf(connected, TODAY));
  });
  test('a former number stands until the row is measured again, and counts as not measured', () => {
    const [first, second] = [...measured(0)].map((entry) => new Map([entry]));
    const one = withMeasured(withMeasured(NOTHING_MEASURED, 'a', first!), 'a', second!);
    expect([...one.results.keys()]).toEqual([...first!.keys(), ...second!.keys()]);
    const again = withMeasured(one, 'b', first!);
    expect([again.basis, [...again.results.keys()]]).toEqual(['b', [...first!.keys()]]);
    expect(again.former.get([...second!.keys()][0]!)).toBe([...second!.values()][0]);
  });
});

describe('what is due', () => {
  const due = reviewsDue(kpis, setup, [], TODAY);
  test('stands in its meeting, once; off green and reviewed stands below', () => {
    const names = (off: readonly string[], reviewed = due) =>
      dueGroups(reviewed, rows, (key) => off.includes(key)).map((group) => [
        group.name,
        group.rows.map(({ kpi }) => kpi.id),
      ]);
    expect(names(['WIN_RATE\u0001'])).toEqual([
      ['thisWeek', ['PIPELINE_VELOCITY']],
      ['thisMonth', ['WIN_RATE', 'AVERAGE_DEAL_SIZE']],
    ]);
    expect(names(['WIN_RATE\u0001'], { ...due, thisMonth: [] })).toEqual([
      ['thisWeek', ['PIPELINE_VELOCITY']],
      ['besides', ['WIN_RATE']],
    ]);
  });
});

describe('a breach', () => {
  const line = kpiLine('WIN_RATE', connected, TODAY);
  const breach = breachOf(line, connected, TODAY)!;
  const facts = (actOn: 'outreach' | 'revenue' | null) =>
    breachFacts(breach, null, [], { finding: '', because: '', actOn }, '', 'nobody').find(([name]) => name === 'Layer');
  test('points to a layer below its own, never above', () => {
    expect(facts('outreach')).toEqual(['Layer', '3 conversion; act on 1 outreach first']);
    expect(facts('revenue')).toEqual(['Layer', '3 conversion']);
    expect(facts(null)).toEqual(['Layer', '3 conversion']);
  });
  const proposed = proposedDecision(line, TODAY);
  const fault = (change: object) => faultOf(decisionOf(proposed, { ...draftOf(proposed), ...change }))?.field ?? null;
  test('is decided as proposed; each fault stands at its field', () => {
    expect(decisionOf(proposed, draftOf(proposed))).toEqual(proposed);
    expect([fault({}), fault({ owner: '' }), fault({ action: 'Monitor' }), fault({ due: '' })]).toEqual([
      null,
      'owner',
      'action',
      'due',
    ]);
    expect(fault({ owner: ' ', action: '' })).toBe('owner');
  });
});

describe('alerts', () => {
  const row = (daysAgo: number, status: Status, kpi = 'WIN_RATE'): HistoryRow => ({
    day: TODAY - daysAgo,
    kpi,
    scope: '',
    owner: '',
    asOf: TODAY - daysAgo,
    value: 1,
    judged: -1,
    status,
    smallSample: false,
    rows: '',
    version: 1,
    because: '',
  });
  const now = (...history: HistoryRow[]) =>
    alertsNow(history, setup, TODAY).map(({ alert }) => [alert.kpi, alert.kind]);
  test('ring for what is on only', () => {
    expect(now(row(7, 'red'), row(7, 'red', 'REPLY_RATE'), row(7, 'red', 'GONE'))).toEqual([['WIN_RATE', 'enter']]);
  });
  test('a recovery is said at the refresh that found it, and not for ever', () => {
    const over = [row(21, 'red'), row(14, 'green'), row(7, 'green')];
    expect(now(...over)).toEqual([['WIN_RATE', 'recover']]);
    expect(now(...over, row(0, 'green'))).toEqual([]);
  });
  test('a snooze needs an end', () => {
    const { alert } = alertsNow([row(7, 'red')], setup, TODAY)[0]!;
    expect(snoozeOf(alert, { ...newSnooze(TODAY), until: '' }, TODAY)).toMatchObject({ code: 'bad-argument' });
    expect(snoozeOf(alert, { ...newSnooze(TODAY), reason: ' Fair ', by: ' Ana ' }, TODAY)).toEqual({
      kpi: 'WIN_RATE',
      scope: '',
      since: TODAY,
      until: TODAY + 7,
      reason: 'Fair',
      by: 'Ana',
    });
  });
});

describe('a person’s page', () => {
  const given = { setup, decisions: [], rows, of: (key: string) => measured(0).get(key) };
  test('an agenda waits until everything is measured, the briefing does not', () => {
    const sheet = (kind: 'agenda' | 'briefing', complete: boolean) =>
      sheetOf(kind, 'Ana Reyes', { ...given, complete }, TODAY)?.title;
    expect([sheet('agenda', false), sheet('agenda', true)]).toEqual([undefined, 'Coaching agenda: Ana Reyes']);
    expect(sheet('briefing', false)).toBe('What Ana Reyes owns');
  });
});

describe("a metric in the user's own words", () => {
  const more = withMetric(setup, ' Calls ');
  test('has a name of its own', () => {
    expect(more.metrics.map(({ name }) => name)).toEqual(['Calls']);
    for (const name of ['', ' ', 'calls', 'Win rate', 'win_rate']) expect(nameProblem(name, more), name).not.toBeNull();
    expect(nameProblem('Calls made', more)).toBeNull();
  });
  test('is answered, and an answer can be taken back', () => {
    const answered = withAnswers(more, 'Calls', { linked: 'no', decision: ' Stop it ', reviewed: 'weekly' });
    expect(answered.metrics[0]).toMatchObject({
      linked: false,
      decision: 'Stop it',
      reviewed: 'weekly',
      archived: null,
    });
    expect(withAnswers(answered, 'Calls', { linked: '', decision: '', reviewed: '' }).metrics).toEqual(more.metrics);
  });
});

test('a name is replaced by another name, and somebody answers for it', () => {
  const fields = (change: object) => Object.keys(eraseProblems({ ...nobodyErased, ...change }));
  expect(fields({})).toEqual(['name', 'instead', 'by']);
  expect(fields({ name: 'Ana', instead: ' ana', by: 'Ben' })).toEqual(['instead']);
  expect(fields({ name: 'Ana', instead: 'Rep 1', by: 'Ben' })).toEqual([]);
});
