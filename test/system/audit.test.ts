// The audit: three standards, and which decision it produced.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decision,
  type HistoryRow,
  type Metric,
  type Status,
  archiveKpi,
  archiveMetric,
  auditHeld,
  auditOf,
  checkQuarterly,
  emptySetup,
  isAuditDue,
  isStable,
  kpis,
  restoreKpi,
  setupFromCells,
  setupOf,
} from '../../core/index';
import { holds } from '../core/property';
import { setupCells } from './setup-cells';
import { TODAY, kpiNamed, withOn } from './workbook';

const row = (daysAgo: number, status: Status, more: Partial<HistoryRow> = {}): HistoryRow => ({
  day: TODAY - daysAgo,
  kpi: 'WIN_RATE',
  scope: '',
  owner: '',
  asOf: TODAY - daysAgo,
  value: 1,
  judged: 1,
  status,
  smallSample: false,
  rows: '',
  version: 1,
  because: '',
  ...more,
});
const weekly = (weeks: number, status: Status = 'green') =>
  Array.from({ length: weeks + 1 }, (_, i) => row(i * 7, status));
const decision = (daysAgo: number, more: Partial<Decision> = {}): Decision => ({
  day: TODAY - daysAgo,
  kpi: 'WIN_RATE',
  scope: '',
  breach: 'red: 20%',
  action: 'Call the lost deals',
  owner: 'Ana',
  due: TODAY,
  done: null,
  outcome: '',
  ...more,
});
const SETUP = withOn(['WIN_RATE']);
const audited = (history: readonly HistoryRow[], decisions: readonly Decision[], setup = SETUP) =>
  auditOf(kpis, setup, { history, decisions }, TODAY).items[0]!;
const quarterly = checkQuarterly(SETUP, kpiNamed('WIN_RATE'), '');

describe('one of ours', () => {
  test('kept where it produced a decision', () =>
    expect(audited([row(3, 'red')], [decision(2)])).toMatchObject({
      verdict: 'keep',
      fix: [],
      decisions: [decision(2)],
    }));
  test('fixed where it was breached and nothing was decided', () => {
    const { verdict, fix } = audited([row(3, 'amber')], []);
    expect(verdict).toBe('fix');
    expect(fix).toEqual([expect.stringMatching(/^It was amber on 2026-06-27 and nothing was decided/)]);
  });
  test('kept where there was nothing to decide, and where nothing is known yet', () => {
    expect(audited([row(3, 'green')], []).verdict).toBe('keep');
    expect(audited([], []).answers[3]).toMatchObject({ met: null, says: expect.stringMatching(/Not refreshed/) });
  });
  test('a review that found nothing is no decision', () =>
    expect(audited([row(3, 'red')], [decision(1, { breach: '' })]).verdict).toBe('fix'));
  test('thirty days, to the day', () =>
    holds(
      fc.property(fc.integer({ min: 25, max: 35 }), (ago) => {
        expect(audited([row(1, 'red')], [decision(ago)]).verdict).toBe(ago < 30 ? 'keep' : 'fix');
        expect(audited([row(ago, 'red')], []).verdict).toBe(ago < 30 ? 'fix' : 'keep');
      }),
    ));
  test('another KPI’s decision, or one of another scope, does not count', () => {
    for (const more of [{ kpi: 'REPLY_RATE' }, { scope: 'Owner = Ana' }])
      expect(audited([row(3, 'red')], [decision(2, more)]).verdict).toBe('fix');
  });
  test.each([
    ['no owner', { owner: '' }, /Nobody owns this yet/],
    ['a group', { owner: 'team' }, /not one person/],
    ['no deed', { action: 'monitor' }, /names no deed/],
    ['quarterly without a green quarter', { cadence: 'quarterly' as const }, /Reviewed quarterly: too late/],
  ])('fixed: %s', (_, change, says) => {
    const setup = { ...SETUP, kpis: { ...SETUP.kpis, WIN_RATE: { ...SETUP.kpis.WIN_RATE!, ...change } } };
    const { verdict, fix } = audited([], [decision(1)], setup);
    expect([verdict, fix.length]).toEqual(['fix', 1]);
    expect(fix[0]).toMatch(says);
  });
  test('archived: what is never judged, with what to take instead', () => {
    const { verdict, instead } = auditOf(kpis, withOn(['OPEN_DEALS']), { history: [], decisions: [] }, TODAY).items[0]!;
    expect([verdict, instead]).toEqual(['archive', kpiNamed('OPEN_DEALS').replacement!.id]);
  });
});

describe('green for a quarter', () => {
  test('is proposed for quarterly checking, and the audit then accepts it', () => {
    expect(audited(weekly(13), []).proposeQuarterly).toBe(true);
    const accepted = audited(weekly(13), [], quarterly);
    expect([accepted.verdict, accepted.proposeQuarterly]).toEqual(['keep', false]);
    expect(accepted.answers[2]!.says).toMatch(/enough for one that has been green for a quarter/);
    expect(setupOf(kpiNamed('WIN_RATE'), quarterly).cadence).toBe('quarterly');
  });
  const winRate = kpiNamed('WIN_RATE');
  test('ninety days, to the day', () =>
    holds(
      fc.property(fc.integer({ min: 85, max: 95 }), (days) => {
        const rows = [days, 65, 35, 5, 0].map((ago) => row(ago, 'green'));
        expect(isStable(rows, winRate, '', TODAY)).toBe(days >= 90);
      }),
    ));
  const changed = (at: (i: number) => boolean, change: Partial<HistoryRow>) =>
    isStable(
      weekly(14).map((one, i) => (at(i) ? { ...one, ...change } : one)),
      winRate,
      '',
      TODAY,
    );
  test('broken by a day off green, by another definition, by a month without a status', () => {
    expect(changed((i) => i === 5, { status: 'amber' })).toBe(false);
    expect(changed((i) => i > 5, { version: 2 })).toBe(false);
    expect(changed((i) => i > 4 && i < 9, { status: 'not available' })).toBe(false);
  });
  test('not broken by a week or two without a status', () => {
    expect(changed((i) => i === 5, { status: 'not available' })).toBe(true);
    expect(changed((i) => i < 2, { status: 'small sample' })).toBe(true);
    expect(changed((i) => i === 3, { status: 'target met' })).toBe(true);
  });
  test('broken by a gap, by an old end, and told by scope', () => {
    const green = weekly(14);
    const gap = green.filter((_, i) => i < 3 || i > 7);
    expect(isStable(gap, winRate, '', TODAY)).toBe(false);
    expect(isStable(green, winRate, '', TODAY + 32)).toBe(false);
    expect(isStable(green, winRate, 'Owner = Ana', TODAY)).toBe(false);
  });
});

describe('in the user’s own words', () => {
  const metric: Metric = {
    name: 'Followers',
    linked: true,
    decision: 'Cancel the weakest campaign',
    reviewed: 'weekly',
    archived: null,
  };
  const own = (change: Partial<Metric>, decisions: readonly Decision[]) => {
    const setup = { ...withOn([]), metrics: [{ ...metric, ...change }] };
    return auditOf(kpis, setup, { history: [], decisions }, TODAY).items[0]!;
  };
  const made = [decision(4, { kpi: 'followers' })];
  test.each<[string, Partial<Metric>, readonly Decision[], 'keep' | 'fix' | 'archive', number]>([
    ['everything answered, and a decision in the log', {}, made, 'keep', 0],
    ['no decision in the log', {}, [], 'fix', 1],
    ['not linked to revenue', { linked: false }, made, 'archive', 0],
    ['reviewed quarterly', { reviewed: 'quarterly' }, made, 'fix', 1],
    ['reviewed monthly is often enough', { reviewed: 'monthly' }, made, 'keep', 0],
    ['never reviewed and no decision', { reviewed: 'never' }, [], 'archive', 0],
    ['a decision that is none, and none in the log', { decision: 'monitor' }, [], 'archive', 0],
    ['questions still open', { linked: null, decision: '', reviewed: '' }, made, 'fix', 3],
    ['nothing answered and no decision', { linked: null, decision: '', reviewed: '' }, [], 'fix', 4],
  ])('%s', (_, change, decisions, verdict, fixes) => {
    const item = own(change, decisions);
    expect([item.verdict, item.fix.length]).toEqual([verdict, fixes]);
  });
});

describe('the quarterly list', () => {
  const winRate = kpiNamed('WIN_RATE');
  const away = archiveKpi(
    { ...SETUP, metrics: [{ name: 'Followers', linked: true, decision: '', reviewed: '', archived: null }] },
    winRate,
    TODAY,
  );
  test('holds what was put away, and it survives the tab', () => {
    const setup = archiveMetric(away, 'Followers', TODAY - 1);
    expect(setupOf(winRate, setup).on).toBe(false);
    const { items, putAway } = auditOf(kpis, setupFromCells(setupCells(setup)), { history: [], decisions: [] }, TODAY);
    expect(items).toEqual([]);
    expect(putAway.map(({ title, archived }) => [title, archived])).toEqual([
      ['Followers', TODAY - 1],
      ['Win rate', TODAY],
    ]);
  });
  test('gives it back', () => {
    expect(restoreKpi(away, winRate).metrics.map(({ name }) => name)).toEqual(['Followers']);
    expect(archiveMetric(archiveMetric(away, 'Followers', TODAY), 'Followers', null).metrics[0]!.archived).toBeNull();
  });
  test('the audit falls due once in every fiscal quarter', () => {
    expect(isAuditDue(emptySetup, TODAY)).toBe(true);
    const held = auditHeld(emptySetup, TODAY);
    expect(isAuditDue(held, TODAY)).toBe(false);
    expect(isAuditDue(held, TODAY + 1)).toBe(true);
    const february = { ...held, options: { ...held.options, fiscalStart: 2 } };
    expect([isAuditDue(february, TODAY + 31), isAuditDue(february, TODAY + 32)]).toEqual([false, true]);
  });
});
