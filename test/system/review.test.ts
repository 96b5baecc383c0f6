// What is due, by cadence and by what was last written down; and in which order a meeting goes through it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cadence,
  type Decision,
  type Setup,
  civilOf,
  dayOf,
  inOrder,
  kpis,
  perPerson,
  reviewsDue,
} from '../../core/index';
import { dueOf, stretchOf } from '../../core/system/review-calendar';
import { holds } from '../core/property';
import { TODAY, kpiNamed, withOn } from './workbook';

const review = (day: number, kpi: string, more: Partial<Decision> = {}): Decision => ({
  day,
  kpi,
  scope: '',
  breach: '',
  action: 'Reviewed',
  owner: 'Ana',
  due: null,
  done: day,
  outcome: '',
  ...more,
});
const CADENCES: readonly Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly'];

describe('stretches', () => {
  test.each([
    ['daily', '2026-06-30', '2026-06-30', '2026-06-30'],
    ['weekly', '2026-06-30', '2026-06-29', '2026-07-05'],
    ['weekly', '2026-07-05', '2026-06-29', '2026-07-05'],
    ['weekly', '2026-07-06', '2026-07-06', '2026-07-12'],
    ['monthly', '2028-02-15', '2028-02-01', '2028-02-29'],
    ['quarterly', '2026-06-30', '2026-04-01', '2026-06-30'],
  ] as const)('%s, %s: %s to %s', (cadence, day, first, last) => {
    const serial = (iso: string) => dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
    expect(stretchOf(cadence, serial(day), 1)).toEqual({ first: serial(first), last: serial(last) });
  });
  test('hold their day, and the next begins the day after', () =>
    holds(
      fc.property(
        fc.constantFrom(...CADENCES),
        fc.integer({ min: 33000, max: 73000 }),
        fc.integer({ min: 1, max: 12 }),
        (cadence, day, start) => {
          const { first, last } = stretchOf(cadence, day, start);
          expect(first <= day && day <= last).toBe(true);
          expect(stretchOf(cadence, last + 1, start).first).toBe(last + 1);
          expect(stretchOf(cadence, first, start)).toEqual({ first, last });
          if (cadence === 'monthly') expect(civilOf(first).date).toBe(1);
        },
      ),
    ));
  test('due from the first day of a stretch until it was reviewed in it', () =>
    holds(
      fc.property(
        fc.constantFrom(...CADENCES),
        fc.integer({ min: 44000, max: 48000 }),
        fc.integer({ min: 0, max: 200 }),
        (cadence, today, ago) => {
          const { first } = stretchOf(cadence, today, 1);
          const last = today - ago;
          expect(dueOf(cadence, last, today, 1) === 'not due').toBe(last >= first);
          expect(dueOf(cadence, null, today, 1)).toBe('due');
          if (last < first) {
            const before = stretchOf(cadence, first - 1, 1).first;
            if (cadence !== 'daily') expect(dueOf(cadence, last, today, 1)).toBe(last >= before ? 'due' : 'late');
          }
        },
      ),
    ));
  test('nobody is late on Monday for the weekend', () => {
    const monday = dayOf(2026, 6, 29);
    expect([1, 2, 3, 4].map((ago) => dueOf('daily', monday - ago, monday, 1))).toEqual(['due', 'due', 'due', 'late']);
    expect(dueOf('daily', monday - 1, monday + 1, 1)).toBe('late');
  });
});

describe('what is due', () => {
  const setup = withOn(['LEAD_RESPONSE_TIME', 'PIPELINE_VELOCITY', 'REPLY_RATE', 'WIN_RATE', 'PIPELINE_COVERAGE']);
  const ids = (items: readonly { kpi: { id: string } }[]) => items.map(({ kpi }) => kpi.id);

  test('by meeting; what was reviewed in the stretch is not', () => {
    const due = reviewsDue(kpis, setup, [], TODAY);
    expect([ids(due.today), ids(due.thisWeek), ids(due.thisMonth), ids(due.thisQuarter)]).toEqual([
      ['LEAD_RESPONSE_TIME'],
      ['REPLY_RATE', 'PIPELINE_VELOCITY'],
      ['PIPELINE_COVERAGE', 'WIN_RATE'],
      [],
    ]);
    expect(due.auditDue).toBe(true);
    const after = reviewsDue(
      kpis,
      setup,
      [
        review(TODAY, 'LEAD_RESPONSE_TIME'),
        review(TODAY - 1, 'REPLY_RATE'),
        review(TODAY - 2, 'PIPELINE_VELOCITY'),
        review(TODAY - 29, 'WIN_RATE', { breach: 'red', due: TODAY }),
      ],
      TODAY,
    );
    expect([ids(after.today), ids(after.thisWeek), ids(after.thisMonth)]).toEqual([
      [],
      ['PIPELINE_VELOCITY'],
      ['PIPELINE_COVERAGE'],
    ]);
    expect(after.thisWeek[0]).toMatchObject({ due: 'due', lastReviewed: TODAY - 2, by: TODAY + 5 });
  });
  test('late where a whole stretch went by', () => {
    const [item] = reviewsDue(
      kpis,
      setup,
      [review(TODAY - 10, 'REPLY_RATE'), review(TODAY, 'PIPELINE_VELOCITY')],
      TODAY,
    ).thisWeek;
    expect(item).toMatchObject({ due: 'late', lastReviewed: TODAY - 10 });
  });
  test('a row with a scope has reviews of its own', () => {
    const scoped: Setup = {
      ...withOn(['WIN_RATE']),
      scoped: perPerson(kpiNamed('WIN_RATE'), withOn(['WIN_RATE']), ['Ana', 'Ben']),
    };
    const { thisMonth } = reviewsDue(kpis, scoped, [review(TODAY, 'WIN_RATE', { scope: 'Owner = Ana' })], TODAY);
    expect(thisMonth.map(({ terms }) => terms.scope)).toEqual(['', 'Owner = Ben']);
  });
  test('decisions whose day has come', () => {
    const open = (due: number) => review(TODAY - 20, 'WIN_RATE', { breach: 'red', due, done: null });
    const { decisions } = reviewsDue(
      kpis,
      setup,
      [open(TODAY + 1), open(TODAY), open(TODAY - 5), { ...open(TODAY), done: TODAY }],
      TODAY,
    );
    expect(decisions.map(({ due }) => due! - TODAY)).toEqual([0, -5]);
  });
});

describe('the order of a meeting', () => {
  const rows = kpis.map((kpi) => ({ kpi }));
  test('weekly, what leads comes first; monthly, layer by layer', () => {
    const timings = inOrder(rows, 'weekly').map(({ kpi }) => kpi.timing);
    expect(timings.lastIndexOf('leading')).toBe(timings.indexOf('lagging') - 1);
    const layers = inOrder(rows, 'monthly').map(({ kpi }) => kpi.layer);
    expect([...new Set(layers)]).toEqual(['outreach', 'pipeline', 'conversion', 'revenue']);
    const monthly = inOrder(rows, 'monthly').map(({ kpi }) => kpi.timing);
    expect(monthly.lastIndexOf('leading')).toBeGreaterThan(monthly.indexOf('lagging'));
  });
  test('nothing is lost', () =>
    holds(
      fc.property(fc.shuffledSubarray([...rows]), fc.constantFrom(...CADENCES), (some, cadence) => {
        expect(new Set(inOrder(some, cadence))).toEqual(new Set(some));
      }),
    ));
});
