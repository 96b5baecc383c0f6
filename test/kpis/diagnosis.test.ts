import { describe, expect, test } from 'vitest';
import type { Layer } from '../../core/kpi';
import type { Status } from '../../core/status';
import { type Tracked, diagnose } from '../../core/system/diagnosis';
import { winRateByLeadVolume } from '../../core/system/win-rate-by-lead-volume';
import { sampleDeals } from '../../core/index';
import { TODAY, asked, refusal, rows } from '../core/ask';

const LAYERS: readonly Layer[] = ['outreach', 'pipeline', 'conversion', 'revenue'];
const kpi = (layer: Layer, status: Status, other: Partial<Tracked> = {}, smallSample = false): Tracked => ({
  title: `${layer} KPI`,
  layer,
  judgement: { status, smallSample },
  ...other,
});
/** Layers 1 to 4, in that order. */
const first = (...statuses: readonly (Status | null)[]) =>
  diagnose(statuses.flatMap((status, i) => (status ? [kpi(LAYERS[i]!, status)] : [])))[0]!;

describe('the layer walk', () => {
  test.each<[Status, Status, Status, Status, string, Layer | null]>([
    ['green', 'green', 'green', 'green', 'No breach', null],
    ['green', 'green', 'green', 'red', 'No cause found in the tracked set', null],
    ['green', 'green', 'red', 'red', 'Act on layer 3', 'conversion'],
    ['green', 'amber', 'red', 'red', 'Act on layer 2', 'pipeline'],
    ['red', 'amber', 'red', 'red', 'Act on layer 1', 'outreach'],
    ['green', 'red', 'green', 'red', 'Act on layer 2', 'pipeline'],
    ['red', 'green', 'green', 'green', 'Early warning', 'outreach'],
    ['green', 'green', 'amber', 'target met', 'Early warning', 'conversion'],
    ['not available', 'not available', 'not available', 'not available', 'No breach', null],
  ])('1 %s, 2 %s, 3 %s, 4 %s: %s', (one, two, three, four, finding, actOn) =>
    expect(first(one, two, three, four)).toMatchObject({ finding, actOn }),
  );
  test('names the layers that no KPI with a status sees', () => {
    expect(first(null, 'green', null, 'red').because).toContain(
      '1 outreach and 3 conversion have no KPI with a status',
    );
    expect(diagnose([kpi('revenue', 'green')]).map(({ finding }) => finding)).toEqual([
      'No breach',
      'Layer 1 is not seen',
      'Layer 2 is not seen',
      'Layer 3 is not seen',
    ]);
  });
  test('warns of actions above the cause', () => {
    const found = diagnose([
      kpi('outreach', 'red'),
      kpi('pipeline', 'green'),
      kpi('conversion', 'green'),
      kpi('revenue', 'red'),
    ]);
    expect(found[1]).toMatchObject({
      finding: 'Actions above the cause',
      because: expect.stringContaining('revenue KPI') as string,
      actOn: 'outreach',
    });
  });
  test('a breach from a small sample waits; one about the data is no cause', () => {
    const found = diagnose([
      kpi('revenue', 'red'),
      kpi('conversion', 'red', {}, true),
      kpi('pipeline', 'red', { governance: true }),
    ]);
    expect(found[0]!.finding).toBe('No cause found in the tracked set');
    expect(found.map(({ finding }) => finding)).toContain('Too few observations');
    expect(found.map(({ finding }) => finding)).toContain('Layer 2 is not seen');
  });
});

describe('win rate against lead volume', () => {
  const cell = (winNow: number, leadsNow: number, n = 30) =>
    winRateByLeadVolume({ before: 0.3, now: winNow, n }, { before: 100, now: leadsNow });
  test.each<[number, number, string, Layer | null]>([
    [0.25, 100, 'Sales execution', 'conversion'],
    [0.25, 80, 'Market or ideal customer profile', 'outreach'],
    [0.3, 80, 'Pipeline generation', 'outreach'],
    [0.25, 120, 'Qualification or lead quality', 'outreach'],
    [0.35, 80, 'Fewer leads, better worked: check pipeline generation', 'outreach'],
    [0.3, 100, 'Win rate and lead volume: no finding', null],
    [0.35, 120, 'Win rate and lead volume: no finding', null],
    // around the limits: exactly 2 points and exactly 10 % are noise
    [0.28, 100, 'Win rate and lead volume: no finding', null],
    [0.2799, 100, 'Sales execution', 'conversion'],
    [0.3, 90, 'Win rate and lead volume: no finding', null],
    [0.3, 89, 'Pipeline generation', 'outreach'],
    [0.25, 110, 'Sales execution', 'conversion'],
    [0.25, 111, 'Qualification or lead quality', 'outreach'],
  ])('win rate %d, leads %d: %s', (win, leads, finding, actOn) =>
    expect(cell(win, leads)).toMatchObject({ finding, actOn }),
  );
  test('too few deals, or no leads before, cannot be told', () => {
    expect(cell(0.1, 100, 29)).toMatchObject({ finding: 'Win rate not distinguishable', actOn: null });
    expect(winRateByLeadVolume({ before: 0.3, now: 0.1, n: 50 }, { before: 0, now: 5 }).finding).toBe(
      'Lead volume not distinguishable',
    );
  });
});

describe('DIAGNOSE', () => {
  const deals = sampleDeals(TODAY, 'salesforce').rows;
  test('of the connected workbook: the five without targets see layers 2 and 3 only', () => {
    const found = rows(asked({ deals })('DIAGNOSE', '2026-06-30'));
    expect(found[0]).toEqual(['finding', 'because', 'act on layer']);
    const findings = found.map(([finding]) => finding);
    expect(findings).toContain('Layer 1 is not seen');
    expect(findings).toContain('Layer 4 is not seen');
    expect(found.every((row) => row.length === 3)).toBe(true);
  });
  test('a missed target is seen, and acted on below', () => {
    const setup = { targets: [{ period: '2026-Q2', owner: '', amount: 1e9 }] };
    const found = rows(asked({ deals, setup })('DIAGNOSE', '2026-06-01'));
    expect(found[1]![1]).toContain('Revenue attainment red');
    expect(found[1]![2]).toMatch(/^[123] |^$/);
  });
  test('nothing connected, an argument too many, a day that is none', () => {
    expect(refusal(asked({})('DIAGNOSE', '2026-06-30', 1))).toContain('more arguments');
    expect(refusal(asked({ deals })('DIAGNOSE', 'soon'))).toContain('as_of');
  });
});
