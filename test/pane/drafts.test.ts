import { describe, expect, test } from 'vitest';
import * as data from '../../addin/taskpane/data/data-draft';
import { fieldRows, withColumn } from '../../addin/taskpane/data/mapping';
import { bestPlaces } from '../../addin/taskpane/data/proposal';
import { recognised } from '../../addin/taskpane/data/recognised';
import * as kpi from '../../addin/taskpane/kpis/kpi-draft';
import { thresholdUnit } from '../../addin/taskpane/kpis/threshold-unit';
import { type Setup, dayOf, emptySetup, isFailure, kpis, perPerson, setupOf } from '../../core/index';
import { workbooks } from './workbooks';

const today = dayOf(2026, 8, 18);
const places = () => workbooks.pasted().listPlaces();
const withTargets = (...targets: Setup['targets']): Setup => ({ ...emptySetup, targets });

describe('the data page as typed', () => {
  test('a setup that nobody changed comes out as it went in', () => {
    const setup = {
      ...withTargets(
        { period: '2026-Q3', owner: '', amount: 900000 },
        { period: '2026-Q4', owner: '', amount: 950000 },
        { period: '2026-Q3', owner: 'Ana', amount: 300000 },
      ),
      options: { ...emptySetup.options, asOf: dayOf(2026, 7, 31), company: 'Northwind', currency: '€' },
    };
    const after = data.setupWith(setup, data.draftOf(setup, today), today);
    expect(new Set(after.targets)).toEqual(new Set(setup.targets));
    expect({ ...after, targets: [] }).toEqual({ ...setup, targets: [] });
  });

  test('the period is this quarter, and follows the fiscal year until a person writes another', () => {
    const draft = data.draftOf(emptySetup, today);
    expect(draft.period).toBe('2026-Q3');
    const fiscal = data.changed(draft, { fiscalStart: 2 }, emptySetup, today);
    expect(fiscal.period).toBe('FY27-Q3');
    const own = data.changed(fiscal, { period: '2026' }, emptySetup, today);
    expect(data.changed(own, { fiscalStart: 1 }, emptySetup, today).period).toBe('2026');
  });

  test('another period shows its own target, but never over an amount that a person typed', () => {
    const setup = withTargets(
      { period: '2026-Q3', owner: '', amount: 900000 },
      { period: '2026-Q4', owner: '', amount: 950000 },
    );
    const draft = data.draftOf(setup, today);
    expect(draft.amount).toBe('900000');
    expect(data.changed(draft, { period: '2026-Q4' }, setup, today).amount).toBe('950000');
    const typed = data.changed(draft, { amount: '1m' }, setup, today);
    expect(data.changed(typed, { period: '2026-Q4' }, setup, today).amount).toBe('1m');
  });

  test('a target takes the place of the one for the same days, under whatever name', () => {
    const setup = withTargets(
      { period: 'FY26-Q3', owner: '', amount: 1 },
      { period: '2026-Q3', owner: 'Ana', amount: 2 },
    );
    const draft = { ...data.draftOf(setup, today), period: 'this quarter', amount: '500,000' };
    expect(data.setupWith(setup, draft, today).targets).toEqual([
      { period: '2026-Q3', owner: 'Ana', amount: 2 },
      { period: '2026-Q3', owner: '', amount: 500000 },
    ]);
  });

  test.each([
    [{ period: 'soon' }, 'period'],
    [{ period: 'all' }, 'period'],
    [{ amount: '500.000' }, 'amount'],
    [{ amount: '0' }, 'amount'],
    [{ amount: '-5' }, 'amount'],
    [{ asOf: '1900-01-01' }, 'asOf'],
    [{ asOf: '0026-06-30' }, 'asOf'],
  ] as const)('%j is refused at %s', (change, field) => {
    const connected = { ...data.draftOf(emptySetup, today), sources: { deals: { tab: 'D', table: '', columns: {} } } };
    expect(data.problemsOf(connected, emptySetup, today)).toEqual({});
    expect(Object.keys(data.problemsOf({ ...connected, ...change }, emptySetup, today))).toEqual([field]);
  });
});

describe('finding the tables', () => {
  test('each place is proposed for the one kind that it fits best', async () => {
    const best = bestPlaces(['deals', 'stage_history', 'accounts', 'subscriptions'], await places());
    expect(Object.entries(best).map(([kind, { tab }]) => [kind, tab])).toEqual([
      ['deals', 'crm export'],
      ['subscriptions', 'Subscriptions'],
    ]);
  });

  test('a choice is kept only where it differs from what is recognised anyway', async () => {
    const [place] = await workbooks.homemade().listPlaces();
    const amount = withColumn('deals', place!, {}, 'amount', 'ACV');
    expect(amount).toEqual({ amount: 'ACV' });
    expect(withColumn('deals', place!, amount, 'created', 'Created')).toEqual({ amount: 'ACV' });
    expect(withColumn('deals', place!, amount, 'amount', '')).toEqual({});
  });

  test('what is asked for and what is missing is open, until it is chosen', async () => {
    const [place] = await workbooks.homemade().listPlaces();
    const open = (columns: Record<string, string>) => {
      const table = recognised('deals', place!, columns);
      return isFailure(table) ? table : fieldRows('deals', table, columns).filter((row) => row.open);
    };
    expect(open({})).toMatchObject([{ field: 'amount' }, { field: 'stage' }]);
    expect(open({ amount: 'ACV', stage: 'Where we are' })).toEqual([]);
    expect(open({ amount: 'Value', stage: 'Where we are' })).toMatchObject([{ field: 'amount', header: 'Value' }]);
  });
});

describe('a target typed on the data page', () => {
  const setup = withTargets({ period: '2026-Q3', owner: '', amount: 900000 });
  const sources = { deals: { tab: 'D', table: '', columns: {} } };
  const draft = { ...data.draftOf(setup, today), sources };

  test('that overlaps with another is refused, as the tab would be', () =>
    expect(data.problemsOf({ ...draft, period: 'FY26-Q4', fiscalStart: 12, amount: '5' }, setup, today)).toEqual({
      period: '"FY26-Q4" overlaps with "2026-Q3": keep one of the two.',
    }));
  test('a fiscal year that makes two others overlap is refused at its own field', () => {
    const two = withTargets(...setup.targets, { period: 'FY26-Q4', owner: '', amount: 1 });
    const typed = { ...data.draftOf(two, today), sources, period: '2027', amount: '' };
    expect(data.problemsOf(typed, two, today)).toEqual({});
    expect(data.problemsOf({ ...typed, fiscalStart: 12 }, two, today).fiscalStart).toMatch(
      /2026-Q3 and FY26-Q4 overlap/,
    );
  });
});

describe('the terms of a KPI as typed', () => {
  test.each(kpis.map((one) => [one.id, one] as const))('%s comes out as it went in', (_, one) => {
    const draft = kpi.draftOf(one, emptySetup);
    expect(kpi.problemsOf(one, draft, emptySetup)).toEqual({});
    const terms = (setup: Setup) => ({ ...setupOf(one, setup), thresholdSource: '' });
    expect(terms(kpi.setupWith(emptySetup, one, draft))).toEqual(terms(emptySetup));
  });

  const winRate = kpis.find(({ id }) => id === 'WIN_RATE')!;
  const draft = kpi.draftOf(winRate, emptySetup);

  test('points are typed as points', () => {
    expect([draft.green, draft.amber]).toEqual(['-2', '-5']);
    const saved = kpi.setupWith(emptySetup, winRate, { ...draft, green: '−1.5', amber: '-4' }).kpis.WIN_RATE;
    expect(saved).toMatchObject({ green: -0.015, amber: -0.04 });
  });

  test.each([
    [{ owner: 'team' }, 'owner'],
    [{ owner: 'Ana / Ben' }, 'owner'],
    [{ owner: 'VP Sales' }, 'owner'],
    [{ action: 'monitor' }, 'action'],
    [{ days: '0' }, 'days'],
    [{ days: '366' }, 'days'],
    [{ greenMost: '5' }, 'amberMost'],
    [{ greenMost: '5', amberMost: '4' }, 'amberMost'],
    [{ greenMost: '-3', amberMost: '4' }, 'greenMost'],
    [{ days: '2.5' }, 'days'],
    [{ days: '' }, 'days'],
    [{ green: '' }, 'green'],
    [{ amber: 'low' }, 'amber'],
    [{ green: '-6' }, 'green'],
  ] as const)('%j is refused at %s', (change, field) =>
    expect(Object.keys(kpi.problemsOf(winRate, { ...draft, ...change }, emptySetup))).toEqual([field]),
  );

  test('an empty owner may be saved, and is a gap where the KPI is on', () => {
    expect(kpi.problemsOf(winRate, { ...draft, owner: ' ' }, emptySetup)).toEqual({});
    expect(kpi.ownerGap({ ...draft, owner: ' ' })).toMatch(/^Nobody owns this yet/);
    expect(kpi.ownerGap({ ...draft, owner: '', on: false })).toBeNull();
  });

  test('a scope has terms of its own, and the other rows stay as they are', () => {
    const scope = 'Owner = Ana';
    const setup = { ...emptySetup, scoped: perPerson(winRate, emptySetup, ['Ana', 'Ben']) };
    const typed = { ...kpi.draftOf(winRate, setup, scope), owner: 'Cy', green: '3', definedBy: 'Rita' };
    const saved = kpi.setupWith(setup, winRate, typed, scope);
    expect(saved.kpis).toEqual({});
    expect(saved.scoped[1]).toBe(setup.scoped[1]);
    expect(saved.scoped[0]).toMatchObject({ scope, owner: 'Cy', green: 0.03, definedBy: 'Rita' });
    expect(kpi.draftOf(winRate, saved, scope)).toEqual(typed);
  });

  test('what the form does not show outlasts a save', () => {
    const kept = { ...emptySetup, faults: ['x'], metrics: [], audited: 46000, company: 'n' };
    const { kpis: changed, ...rest } = kpi.setupWith(kept, winRate, draft);
    const before = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== 'kpis'));
    expect([Object.keys(changed), rest]).toEqual([['WIN_RATE'], before]);
  });

  test('every judged KPI has a unit to type its thresholds in', () => {
    for (const one of kpis)
      if (one.judge && one.unit !== 'ratio' && one.unit !== 'count') expect(thresholdUnit(one, '$').sign).not.toBe('');
  });
});
