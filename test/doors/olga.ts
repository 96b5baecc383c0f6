import { type Question, explained, trendOf } from './question';
import { type Rows, dayIn, expected } from './published';
import { isoDay } from '../../core/index';

interface Window {
  readonly d0: string;
  readonly d1: string;
  readonly won: number;
  readonly lost: number;
  readonly win_rate: number;
  readonly won_value: number;
  readonly won_with_value: number;
  readonly avg_deal_size: number;
  readonly avg_cycle_days: number;
  readonly median_cycle_days: number;
}

interface Reference {
  readonly as_of: Readonly<
    Record<
      string,
      {
        readonly trailing_90: Window;
        readonly prior_90: Window;
        readonly change: { readonly win_rate_points: number; readonly avg_deal_size_relative: number };
        readonly open_pipeline: Readonly<
          Record<'open_deals' | 'open_value' | 'open_qualified' | 'open_qualified_value', number>
        >;
        readonly pipeline_velocity_per_day: number;
        readonly per_rep: readonly {
          readonly rep: string;
          readonly won_90: number;
          readonly lost_90: number;
          readonly win_rate_90: number;
          readonly won_all: number;
          readonly lost_all: number;
          readonly win_rate_all: number;
          readonly open_qualified: number;
        }[];
        readonly weekly_velocity_reconstructed_all_open: readonly {
          readonly week_end: string;
          readonly open_all: number;
          readonly win_rate: number;
          readonly ads: number;
          readonly cyc: number;
          readonly velocity_per_day: number;
        }[];
      }
    >
  >;
  readonly coverage: Readonly<
    Record<string, { readonly value: number; readonly target: number; readonly coverage: number }>
  >;
}

const EVERY_DAY = 3660;
/** Prospecting counted as qualified: how a formula asks for all open deals. */
const ALL_OPEN = ['@open', 'Prospecting'];

/**
 * Everything that expected/olga-pipeline.json says and a function can be asked for. `day`: how this door is given a day;
 * `reps`: how many of the twenty are asked for alone, too.
 */
export function olgaQuestions(deals: Rows, day: (iso: string) => unknown = (iso) => iso, reps = 3): Question[] {
  return [...olgaOfAnyDay(deals, day, reps), ...olgaOfTheCalendar(deals, day)];
}

/** What stays true when every day is moved by as many days: all but months and quarters. `ends`: the as-of days asked for. */
export function olgaOfAnyDay(
  deals: Rows,
  day: (iso: string) => unknown,
  reps: number,
  { moved = 0, ends = ['2026-03-31', '2026-06-30'] } = {},
): Question[] {
  const { as_of } = expected<Reference>('olga-pipeline');
  return [
    ...ends
      .map((iso) => [iso, as_of[iso]!] as const)
      .flatMap(([iso, at]) => [
        ...windowQuestions(deals, day, at.trailing_90),
        ...windowQuestions(deals, day, at.prior_90),
        ...velocityQuestions(deals, day(iso), iso, at),
        ...breakdownQuestions(deals, day(iso), iso, at),
        ...repQuestions(deals, day(iso), iso, at, reps),
        ...trendQuestions(deals, day(iso), iso, at, moved),
        ...at.weekly_velocity_reconstructed_all_open.map(({ week_end, open_all }): Question => ({
          says: `all open deals on ${week_end}`,
          fn: 'OPEN_DEALS',
          args: [deals, day(week_end), '@variant', 'all'],
          gives: open_all,
        })),
      ]),
  ];
}

function olgaOfTheCalendar(deals: Rows, day: (iso: string) => unknown): Question[] {
  const { as_of, coverage } = expected<Reference>('olga-pipeline');
  return [
    ...coverageQuestions(deals, day('2026-06-30'), coverage),
    {
      says: 'revenue of 2026-Q1, which the 90 days to 2026-03-31 are',
      fn: 'CLOSED_REVENUE',
      args: [deals, day('2026-03-31'), '2026-Q1'],
      gives: as_of['2026-03-31']!.trailing_90.won_value,
    },
    {
      says: 'attainment of 2026-Q1',
      fn: 'REVENUE_ATTAINMENT',
      args: [deals, day('2026-03-31'), 7_000_000, '2026-Q1'],
      gives: as_of['2026-03-31']!.trailing_90.won_value / 7_000_000,
    },
  ];
}

type At = Reference['as_of'][string];

function windowQuestions(deals: Rows, day: (iso: string) => unknown, w: Window): Question[] {
  const says = `${w.d0} to ${w.d1}`;
  const measured = (fn: string, gives: number, ...pairs: unknown[]): Question => ({
    says: `${fn} ${pairs.join(' ')} ${says}`,
    fn,
    args: pairs.length === 0 ? [deals, day(w.d1)] : [deals, day(w.d1), 90, ...pairs],
    gives,
  });
  return [
    measured('WIN_RATE', w.win_rate),
    measured('AVERAGE_DEAL_SIZE', w.avg_deal_size),
    measured('SALES_CYCLE_LENGTH', w.avg_cycle_days),
    measured('SALES_CYCLE_LENGTH', w.median_cycle_days, '@variant', 'median'),
    { says: `WIN_RATE_FROM ${says}`, fn: 'WIN_RATE_FROM', args: [w.won, w.lost], gives: w.win_rate },
    {
      says: `AVERAGE_DEAL_SIZE_FROM ${says}`,
      fn: 'AVERAGE_DEAL_SIZE_FROM',
      args: [w.won_value, w.won_with_value],
      gives: w.avg_deal_size,
    },
    {
      says: `parts of the win rate ${says}`,
      fn: 'EXPLAIN',
      args: ['WIN_RATE', deals, day(w.d1)],
      gives: explained(['part won:', w.won], ['part lost:', w.lost], ['observations', w.won + w.lost]),
    },
    {
      says: `parts of the deal size ${says}`,
      fn: 'EXPLAIN',
      args: ['AVERAGE_DEAL_SIZE', deals, day(w.d1)],
      gives: explained(['part won_amount:', w.won_value], ['part deals_won:', w.won_with_value]),
    },
  ];
}

function velocityQuestions(deals: Rows, asOf: unknown, iso: string, at: At): Question[] {
  const { open_deals, open_value, open_qualified, open_qualified_value } = at.open_pipeline;
  const perDay = at.pipeline_velocity_per_day;
  const { trailing_90 } = at;
  const fn = 'PIPELINE_VELOCITY';
  return [
    { says: `velocity ${iso}`, fn, args: [deals, asOf], gives: perDay },
    { says: `velocity a week ${iso}`, fn, args: [deals, asOf, 90, '@unit', 'week'], gives: perDay * 7 },
    { says: `velocity a month ${iso}`, fn, args: [deals, asOf, 90, '@unit', 'month'], gives: perDay * 30 },
    {
      says: `velocity by the median cycle ${iso}`,
      fn,
      args: [deals, asOf, 90, '@variant', 'median'],
      gives: (perDay * trailing_90.avg_cycle_days) / trailing_90.median_cycle_days,
    },
    {
      says: `velocity from totals ${iso}`,
      fn: 'PIPELINE_VELOCITY_FROM',
      args: [open_qualified, trailing_90.avg_deal_size, trailing_90.win_rate, trailing_90.avg_cycle_days],
      gives: perDay,
    },
    {
      says: `open qualified deals ${iso}`,
      fn: 'EXPLAIN',
      args: [fn, deals, asOf],
      gives: explained(['part opportunities:', open_qualified]),
    },
    {
      says: `all open deals ${iso}`,
      fn: 'EXPLAIN',
      args: [fn, deals, asOf, 90, ...ALL_OPEN],
      gives: explained(['part opportunities:', open_deals]),
    },
    // A target of 1 makes the coverage the pipeline itself.
    {
      says: `open qualified amount ${iso}`,
      fn: 'PIPELINE_COVERAGE',
      args: [deals, asOf, 1, 'all'],
      gives: open_qualified_value,
    },
    {
      says: `all open amount ${iso}`,
      fn: 'PIPELINE_COVERAGE',
      args: [deals, asOf, 1, 'all', ...ALL_OPEN],
      gives: open_value,
    },
    {
      says: `change against the 90 days before ${iso}`,
      fn: 'SUMMARY',
      args: [deals, undefined, asOf],
      gives: (table) => {
        const change = (title: string) => table.find(([kpi]) => kpi === title)?.[3];
        return [
          [change('Win rate'), at.change.win_rate_points],
          [change('Average deal size'), at.change.avg_deal_size_relative],
        ];
      },
    },
  ];
}

/** All of them by one breakdown. */
function breakdownQuestions(deals: Rows, asOf: unknown, iso: string, { per_rep }: At): Question[] {
  type Rep = (typeof per_rep)[number];
  const byRep = (
    kpi: string,
    more: readonly unknown[],
    value: (r: Rep) => number,
    n?: (r: Rep) => number,
  ): Question => ({
    says: `${[kpi, ...more].join(' ')} by rep ${iso}`,
    fn: 'BREAKDOWN',
    args: [kpi, 'owner', deals, asOf, ...more],
    gives: (table) =>
      per_rep.flatMap((r) => {
        const row = table.find(([group]) => group === r.rep);
        return [[row?.[1], value(r)] as const, ...(n ? [[row?.[2], n(r)] as const] : [])];
      }),
  });
  return [
    byRep(
      'WIN_RATE',
      [90],
      (r) => r.win_rate_90,
      (r) => r.won_90 + r.lost_90,
    ),
    byRep(
      'WIN_RATE',
      [EVERY_DAY],
      (r) => r.win_rate_all,
      (r) => r.won_all + r.lost_all,
    ),
    byRep('OPEN_DEALS', [], (r) => r.open_qualified),
  ];
}

const repQuestions = (deals: Rows, asOf: unknown, iso: string, at: At, reps: number): Question[] =>
  at.per_rep.slice(0, reps).flatMap((r): Question[] => [
    { says: `${r.rep} ${iso}`, fn: 'WIN_RATE', args: [deals, asOf, 90, 'owner', r.rep], gives: r.win_rate_90 },
    {
      says: `${r.rep}, every day to ${iso}`,
      fn: 'WIN_RATE',
      args: [deals, asOf, EVERY_DAY, 'owner', r.rep],
      gives: r.win_rate_all,
    },
    {
      says: `${r.rep}, open qualified ${iso}`,
      fn: 'EXPLAIN',
      args: ['PIPELINE_VELOCITY', deals, asOf, 90, 'owner', r.rep],
      gives: explained(['part opportunities:', r.open_qualified], ['observations', r.won_90 + r.lost_90]),
    },
  ]);

function trendQuestions(deals: Rows, asOf: unknown, iso: string, at: At, moved: number): Question[] {
  const weeks = at.weekly_velocity_reconstructed_all_open;
  const trend = (kpi: string, value: (week: (typeof weeks)[number]) => number): Question => ({
    says: `12 weeks of ${kpi} to ${iso}`,
    fn: 'TREND',
    args: [kpi, weeks.length, 'week', deals, asOf],
    gives: trendOf(weeks.map((week) => ({ day: isoDay(dayIn(week.week_end) + moved), value: value(week) }))),
  });
  return [
    trend('PIPELINE_VELOCITY', (week) => week.velocity_per_day),
    trend('WIN_RATE', (week) => week.win_rate),
    trend('AVERAGE_DEAL_SIZE', (week) => week.ads),
    trend('SALES_CYCLE_LENGTH', (week) => week.cyc),
  ];
}

function coverageQuestions(deals: Rows, asOf: unknown, coverage: Reference['coverage']): Question[] {
  const of = (name: string) => coverage[`olga 2026-06-30 ${name}`]!;
  const ask = (name: string, period: string, ...pairs: unknown[]): Question => ({
    says: `coverage, ${name}`,
    fn: 'PIPELINE_COVERAGE',
    args: [deals, asOf, of(name).target, period, ...pairs],
    gives: of(name).coverage,
  });
  return [
    ask('qualified', 'all'),
    ask('all open', 'all', ...ALL_OPEN),
    ask('qualified, expected close in 2026 Q3', '2026-Q3'),
    // A target of 1 makes the coverage the pipeline itself.
    {
      says: 'all open amount',
      fn: 'PIPELINE_COVERAGE',
      args: [deals, asOf, 1, 'all', ...ALL_OPEN],
      gives: of('all open').value,
    },
    {
      says: 'qualified amount of 2026-Q3',
      fn: 'PIPELINE_COVERAGE',
      args: [deals, asOf, 1, '2026-Q3', '@variant', 'target'],
      gives: of('qualified, expected close in 2026 Q3').value,
    },
    {
      says: 'coverage of 2026-Q3 by the whole target',
      fn: 'PIPELINE_COVERAGE',
      args: [deals, asOf, 7_000_000, '2026-Q3', '@variant', 'target'],
      gives: of('qualified, expected close in 2026 Q3').coverage,
    },
    {
      says: 'coverage from totals',
      fn: 'PIPELINE_COVERAGE_FROM',
      args: [of('qualified').value, 7_000_000],
      gives: of('qualified').coverage,
    },
  ];
}
