import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isFailure } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const DEALS = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Owner'];
const HISTORY = ['Deal ID', 'Stage', 'Entered on'];

// as of 30 June: 1 went on, 2 went on by skipping, 3 was lost from Demo, 4 is still there, 5 entered too early, 6 came yesterday
const deals = table(DEALS, [
  ['1', 'Proposal', 100, '2026-04-10', '2026-08-01', 'Ana'],
  ['2', 'Closed Won', 100, '2026-04-10', '2026-05-20', 'Ana'],
  ['3', 'Closed Lost', 100, '2026-04-10', '2026-05-30', 'Ben'],
  ['4', 'Demo', 100, '2026-04-10', '2026-08-01', 'Ben'],
  ['5', 'Proposal', 100, '2026-01-10', '2026-08-01', 'Ben'],
  ['6', 'Demo', 100, '2026-06-01', '2026-08-01', 'Ana'],
]);
const entries: Rows = [
  ['1', 'Discovery', '2026-04-10'],
  ['1', 'Demo', '2026-04-20'],
  ['1', 'Proposal', '2026-05-10'],
  ['2', 'Discovery', '2026-04-10'],
  ['2', 'Proposal', '2026-05-01'],
  ['3', 'Discovery', '2026-04-10'],
  ['3', 'Demo', '2026-05-10'],
  ['4', 'Discovery', '2026-04-10'],
  ['4', 'Demo', '2026-05-01'],
  ['5', 'Discovery', '2026-01-10'],
  ['5', 'Demo', '2026-02-01'],
  ['5', 'Proposal', '2026-02-21'],
  ['6', 'Discovery', '2026-06-01'],
  ['6', 'Demo', '2026-06-29'],
];
const history = table(HISTORY, entries);
const rate = (...more: readonly unknown[]) =>
  number(ask('STAGE_CONVERSION_RATE', deals, history, '2026-06-30', 'Demo', ...more));

describe('through the stage history', () => {
  test('known value: 1 and 2 advanced; 3 and 4 did not; 6 is younger than the median of 20 days', () => {
    expect(rate()).toBe(2 / 4);
    expect(
      explained(
        ask,
        'left out: deals that entered it less than 20 days ago',
        'STAGE_CONVERSION_RATE',
        deals,
        history,
        '2026-06-30',
        'Demo',
      ),
    ).toBe(1);
  });
  test('the window before holds the one that entered in February', () =>
    expect(number(ask('STAGE_CONVERSION_RATE', deals, history, '2026-04-01', 'Demo'))).toBe(1));
  test('what happens after as_of does not count', () => {
    const two = table(DEALS, [
      ['1', 'Proposal', 100, '2026-02-01', '2026-08-01', 'Ana'],
      ['2', 'Proposal', 100, '2026-02-01', '2026-08-01', 'Ana'],
    ]);
    const moves = table(HISTORY, [
      ['1', 'Demo', '2026-03-01'],
      ['1', 'Proposal', '2026-03-11'],
      ['2', 'Demo', '2026-04-01'],
      ['2', 'Proposal', '2026-05-20'],
    ]);
    expect(number(ask('STAGE_CONVERSION_RATE', two, moves, '2026-05-10', 'Demo', 60))).toBe(0);
    expect(number(ask('STAGE_CONVERSION_RATE', two, moves, '2026-05-20', 'Demo', 60))).toBe(1);
  });
  test('the stage’s case does not matter; one nobody knows is refused with the known ones', () => {
    expect(number(ask('STAGE_CONVERSION_RATE', deals, history, '2026-06-30', 'DEMO'))).toBe(0.5);
    expect(refusal(ask('STAGE_CONVERSION_RATE', deals, history, '2026-06-30', 'Demmo'))).toContain(
      '"Discovery", "Demo", "Proposal"',
    );
  });
  test('a deal that never moved entered its stage when it was created', () => {
    const more = [...deals, ['7', 'Demo', 100, '2026-05-05', '2026-08-01', 'Ana']];
    expect(number(ask('STAGE_CONVERSION_RATE', more, history, '2026-06-30', 'Demo'))).toBe(2 / 5);
  });
  test('closed deals without a history are left out and counted', () => {
    const more = [...deals, ['7', 'Closed Lost', 100, '2026-05-05', '2026-06-01', 'Ana']];
    expect(number(ask('STAGE_CONVERSION_RATE', more, history, '2026-06-30', 'Demo'))).toBe(2 / 4);
    expect(
      explained(
        ask,
        'left out: deals without a stage history',
        'STAGE_CONVERSION_RATE',
        more,
        history,
        '2026-06-30',
        'Demo',
      ),
    ).toBe(1);
  });
  test('changes of deals that are not in the table are counted, not used', () =>
    expect(
      explained(
        ask,
        'left out: stage changes of deals that are not',
        'STAGE_CONVERSION_RATE',
        deals,
        [...history, ['9', 'Demo', '2026-05-01']],
        '2026-06-30',
        'Demo',
      ),
    ).toBe(1));
  test('a day that is no day is refused with its row, where its deal is used', () => {
    const bad = [...history, ['3', 'Proposal', 'soon']];
    expect(refusal(ask('STAGE_CONVERSION_RATE', deals, bad, '2026-06-30', 'Demo'))).toContain(
      'stage_history, row 16, column "Entered on"',
    );
    const owned = [
      [...HISTORY, 'Owner'],
      ...bad.slice(1).map((row) => [...row, ['1', '2', '6'].includes(String(row[0])) ? 'Ana' : 'Ben']),
    ];
    expect(number(ask('STAGE_CONVERSION_RATE', deals, owned, '2026-06-30', 'Demo', 90, 'Owner', 'Ana'))).toBe(1);
  });
  test('a filter that the history has no column for is refused', () =>
    expect(refusal(ask('STAGE_CONVERSION_RATE', deals, history, '2026-06-30', 'Demo', 90, 'Owner', 'Ana'))).toContain(
      'stage_history has no column "Owner"',
    ));
  test('Salesforce’s history names the first stage only as what the deal came from', () => {
    const changes = table(
      ['Opportunity ID', 'From Stage', 'To Stage', 'Edit Date'],
      [
        ['1', 'Demo', 'Proposal', '2026-05-10'],
        ['3', 'Demo', 'Closed Lost', '2026-05-30'],
      ],
    );
    const two = deals.filter((_, at) => at === 0 || at === 1 || at === 3);
    expect(number(ask('STAGE_CONVERSION_RATE', two, changes, '2026-06-30', 'Demo'))).toBe(1 / 2);
  });
  test('ids of 15 and 18 characters are the same deal', () => {
    const long = history.map((row, at) =>
      at === 0 ? row : [`006000000000ABC${String(row[0])}`.slice(0, 15) + 'AAA', ...row.slice(1)],
    );
    const one = table(DEALS, [['006000000000ABC', 'Proposal', 100, '2026-04-10', '2026-08-01', 'Ana']]);
    expect(number(ask('STAGE_CONVERSION_RATE', one, long.slice(0, 4), '2026-06-30', 'Demo'))).toBe(1);
  });
});

test('HubSpot’s columns of the deals are a history too', () => {
  const stages = ['Discovery', 'Demo', 'Proposal'];
  const columns = deals.map((row, at) => [
    ...row,
    ...stages.map((stage) =>
      at === 0
        ? `Date entered "${stage} (Sales Pipeline)"`
        : (entries.find(([id, own]) => id === row[0] && own === stage)?.[2] ?? ''),
    ),
  ]);
  expect(number(ask('STAGE_CONVERSION_RATE', columns, undefined, '2026-06-30', 'Demo'))).toBe(2 / 4);
  expect(number(ask('STAGE_CONVERSION_RATE', columns, undefined, '2026-06-30', 'Demo', 90, 'Owner', 'Ana'))).toBe(1);
});

describe('from a snapshot', () => {
  test('only when asked for; without history the default refuses', () => {
    expect(refusal(ask('STAGE_CONVERSION_RATE', deals, undefined, '2026-06-30', 'Demo'))).toContain(
      'history of stages',
    );
    const numbered = deals.map((row) =>
      row.map((cell) => ({ Demo: '2 Demo', Proposal: '3 Proposal' })[String(cell)] ?? cell),
    );
    // open: two in Demo, two beyond; one won in the window
    expect(
      number(ask('STAGE_CONVERSION_RATE', numbered, undefined, '2026-06-30', '2 Demo', 90, '@variant', 'snapshot')),
    ).toBe(3 / 5);
  });
  test('it has no status', () =>
    expect(
      explained(
        ask,
        'status',
        'STAGE_CONVERSION_RATE',
        deals,
        history,
        '2026-06-30',
        'Demo',
        90,
        '@variant',
        'snapshot',
      ),
    ).toContain('upper bound'));
});

describe('laws', () => {
  const START = dayOf(2026, 1, 1);
  const AS_OF = dayOf(2026, 6, 30);
  /** Deals that walk through four stages at random paces, some lost on the way, some won. */
  const arbitrary = fc.array(
    fc.record({
      born: fc.integer({ min: 0, max: 175 }),
      steps: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 0, maxLength: 4 }),
      end: fc.constantFrom('open', 'won', 'lost'),
    }),
    { minLength: 1, maxLength: 25 },
  );
  const STAGES = ['1 Lead', '2 Demo', '3 Offer', '4 Deal'];
  function build(plans: readonly { born: number; steps: readonly number[]; end: string }[]) {
    const all: unknown[][] = [];
    const log: unknown[][] = [];
    plans.forEach(({ born, steps, end }, i) => {
      let day = START + born;
      let stage = 0;
      const moves: [number, number][] = [[0, day]];
      for (const step of steps.slice(0, 3)) if (day + step <= AS_OF) moves.push([++stage, (day += step)]);
      const closed = end !== 'open' && day + 1 <= AS_OF;
      all.push([
        `d${i}`,
        closed ? (end === 'won' ? 'Closed Won' : 'Closed Lost') : STAGES[stage],
        10,
        START + born,
        closed ? day + 1 : AS_OF + 30,
        'Ana',
      ]);
      for (const [at, on] of moves) log.push([`d${i}`, STAGES[at], on]);
    });
    return { deals: table(DEALS, all), history: table(HISTORY, log) };
  }
  const part = (name: string, ...own: readonly unknown[]) =>
    Number(explained(ask, `part ${name}`, 'STAGE_CONVERSION_RATE', ...own) ?? 0);

  test('windows next to each other never share a deal: none is counted twice', () =>
    holds(
      fc.property(arbitrary, (plans) => {
        const { deals: d, history: h } = build(plans);
        const reached = new Set(
          h.filter(([, stage]) => ['2 Demo', '3 Offer', '4 Deal'].includes(String(stage))).map(([id]) => id),
        );
        for (const row of d) if (row[1] === 'Closed Won') reached.add(row[0]);
        const windows = [0, 61, 122].map((back) => part('entered', d, h, AS_OF - back, '2 Demo', 61));
        expect(windows.reduce((a, b) => a + b)).toBeLessThanOrEqual(reached.size);
      }),
    ));
  test('never more advance than entered, whatever the stage', () =>
    holds(
      fc.property(arbitrary, fc.constantFrom(...STAGES), (plans, stage) => {
        const { deals: d, history: h } = build(plans);
        const value = ask('STAGE_CONVERSION_RATE', d, h, AS_OF, stage, 200);
        if (isFailure(value)) expect(value.code).toMatch(/no-data|unknown-name/);
        else expect(Number(value)).toBeLessThanOrEqual(1);
      }),
    ));
  test('where deals are lost at the stage, a snapshot of the same deals is never below the history', () =>
    holds(
      fc.property(arbitrary, (plans) => {
        const atTheStage = plans.map((plan) =>
          plan.end === 'lost' ? { ...plan, steps: plan.steps.slice(0, 1) } : plan,
        );
        const { deals: d, history: h } = build(atTheStage);
        const [low, high] = ['history', 'snapshot'].map((variant) =>
          ask('STAGE_CONVERSION_RATE', d, h, AS_OF, '2 Demo', 365, '@variant', variant),
        );
        const young = Number(
          explained(ask, 'left out: deals that entered it less', 'STAGE_CONVERSION_RATE', d, h, AS_OF, '2 Demo', 365) ??
            0,
        );
        fc.pre(young === 0 && typeof low === 'number' && typeof high === 'number');
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    ));
});
