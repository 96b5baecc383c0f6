// The setup tab in people's hands: their notes survive, contradictions are named by their cell, versions are told apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Setup,
  kpis,
  overlapping,
  setupFromCells,
  setupNotes,
  setupOf,
  thresholdProblem,
} from '../../core/index';
import { holds } from '../core/property';
import { type Cells, put, refusal, setupCells, under } from './setup-cells';
import { TODAY, kpiNamed, withOn } from './workbook';

const SETUP: Setup = {
  ...withOn(['WIN_RATE', 'PIPELINE_COVERAGE']),
  targets: [
    { period: '2026-Q3', owner: '', amount: 1000 },
    { period: '2026', owner: '', amount: 4000 },
    { period: '2026-Q3', owner: 'Ana', amount: 300 },
  ],
  sources: { deals: { tab: 'Deals', table: 'Deals', columns: { amount: 'Booked' } } },
  stages: { signed: 'won', parked: 'open' },
  metrics: [{ name: 'Followers', linked: false, decision: '', reviewed: 'weekly', archived: TODAY }],
  snoozes: [{ kpi: 'WIN_RATE', scope: '', since: TODAY, until: TODAY + 7, reason: 'New team', by: 'Ana' }],
  audited: TODAY - 100,
};
const CELLS = setupCells(SETUP);

describe('what people add survives a save', () => {
  const withColumn = (cells: Cells, row: string, title: string, value: Cell): Cells => {
    const at = cells.findIndex((line) => line[0] === row);
    const header = cells
      .slice(0, at)
      .map((line) => line[0])
      .lastIndexOf(row === 'WIN_RATE' ? 'KPI' : 'Period');
    return cells.map((line, i) => [...line, i === header ? title : i === at ? value : null]);
  };
  const save = (cells: Cells, change: (setup: Setup) => Setup = (setup) => setup): Cells =>
    setupCells(change(setupFromCells(cells)));

  test('a column of one’s own, beside the row it was written for', () => {
    const mine = withColumn(withColumn(CELLS, 'WIN_RATE', 'Agreed with', 'Board, 3 May'), '2026-Q3', 'Why', true);
    const after = save(mine, (setup) => ({
      ...setup,
      targets: [{ period: '2026-Q1', owner: '', amount: 5 }, ...setup.targets],
      kpis: { ...setup.kpis, WIN_RATE: { ...setup.kpis.WIN_RATE!, owner: 'Ben Okoro' } },
    }));
    const row = after.find((line) => line[0] === 'WIN_RATE')!;
    expect([row[3], row]).toEqual(['Ben Okoro', expect.arrayContaining(['Board, 3 May'])]);
    expect(after.find((line) => line[0] === 'KPI')).toContain('Agreed with');
    expect(after.filter((line) => line.includes(true) && line[0] === '2026-Q3')).toHaveLength(1);
    expect(after.find((line) => line[0] === '2026-Q1')).not.toContain(true);
  });

  test('lines above, beside a title, under a block and cells without a header', () => {
    const noted = under(
      CELLS.map((line, at) =>
        at === 0 ? [...line, 'Ask Ana first'] : line[0] === 'Stages' ? ['Stages', null, 'see wiki'] : line,
      ),
      'KPI Setup',
      ['Do not sort this tab'],
    );
    const withLine = [...noted, [], ['These KPIs were agreed in May', ...new Array<Cell>(20).fill(null)]];
    const beside = withLine.map((line) =>
      line[0] === 'parked' ? ['parked', 'open', null, null, 'no header here'] : line,
    );
    const after = save(beside);
    const flat = after.flat();
    for (const text of [
      'Ask Ana first',
      'Do not sort this tab',
      'see wiki',
      'no header here',
      'These KPIs were agreed in May',
    ])
      expect(
        flat.filter((cell) => cell === text),
        text,
      ).toHaveLength(1);
    expect(after.find((line) => line.includes('no header here'))![0]).toBe('parked');
    expect(setupFromCells(after)).toEqual(setupFromCells(beside));
    expect(setupNotes(setupFromCells(after), kpis)).toEqual([
      'KPI Setup, Snoozes: "These KPIs were agreed in May" is kept as a note and not used.',
    ]);
  });

  test('whatever stands far to the right or between our columns is written once, over where it stood', () => {
    const far = CELLS.map((line, at) => [
      ...line,
      ...new Array<Cell>(10).fill(null),
      line[0] === 'signed' ? 'far out' : line[0] === 'WIN_RATE' ? `mine ${at}` : null,
    ]);
    const squeezed = far.map((line) =>
      line[0] === 'Stage' || line[0] === 'signed' || line[0] === 'parked'
        ? [line[0], 'between', ...line.slice(1)]
        : line,
    );
    for (const [cells, text] of [
      [far, 'far out'],
      [squeezed, 'between'],
    ] as const) {
      const after = save(cells);
      expect(after[0]!.length).toBeGreaterThanOrEqual(Math.max(...cells.map(({ length }) => length)));
      expect(after.flat().filter((cell) => cell === text)).toHaveLength(cells === far ? 1 : 3);
      expect(save(after)).toEqual(after);
      expect(setupFromCells(after).stages).toEqual(SETUP.stages);
    }
    const at = CELLS[0]!.length + 10;
    expect(save(far).find((line) => line[0] === 'signed')![at]).toBe('far out');
  });

  test('options and KPIs that this version does not know', () => {
    const line = CELLS.find((row) => row[0] === 'WIN_RATE')!;
    const more = under(under(CELLS, 'WIN_RATE', ['SMILES_PER_CALL', ...line.slice(1)]), 'company', [
      'mascot',
      'otter',
      'ours',
    ]);
    const after = save(more);
    expect(after.find((row) => row[0] === 'mascot')?.slice(0, 3)).toEqual(['mascot', 'otter', 'ours']);
    const unknown = after.find((row) => row[0] === 'SMILES_PER_CALL')!;
    expect(unknown[3]).toBe('Ana Reyes');
    expect(setupNotes(setupFromCells(after), kpis).join()).toMatch(/no KPI "SMILES_PER_CALL" in this version/);
    expect(setupCells(setupFromCells(after))).toEqual(after);
  });

  test('notes anywhere: writing what was read changes nothing more', () =>
    holds(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(CELLS.length - 1), fc.integer({ min: 0, max: 4 }), fc.constantFrom('a note', 7, true)),
          {
            maxLength: 6,
          },
        ),
        (notes) => {
          const cells: Cells = CELLS.map((line) => [...line, null, null, null, null, null]);
          for (const [row, column, note] of notes) cells[row]![CELLS[0]!.length + column] = note;
          const once = setupCells(setupFromCells(cells));
          const flat = once.flat();
          const strings = new Set(notes.map(([row, column]) => `${row}.${column}`));
          expect(flat.filter((cell) => cell === 'a note').length).toBeLessThanOrEqual(strings.size);
          if (notes.some(([, , note]) => note === 'a note') && notes.length === 1) expect(flat).toContain('a note');
          expect(setupCells(setupFromCells(once))).toEqual(once);
        },
      ),
    ));
});

describe('a contradiction is refused, naming its cell', () => {
  const line = (row: string): Cell[] => CELLS.find((cells) => cells[0] === row)!;
  const replaced = (row: string, by: readonly Cell[]): Cells =>
    CELLS.map((cells) => (cells[0] === row ? [...by] : cells));
  const underFields = (added: readonly Cell[]): Cells => {
    const at = CELLS.findIndex((cells) => cells[0] === 'Table' && cells[1] === 'Field');
    return [...CELLS.slice(0, at + 1), [...added], ...CELLS.slice(at + 1)];
  };
  test.each<[string, Cells, RegExp]>([
    [
      'a header deleted',
      replaced(
        'KPI',
        line('KPI').map((cell) => (cell === 'Cadence' ? null : cell)),
      ),
      /row \d+: the header of "KPIs" has no column "Cadence": write it back/,
    ],
    ['a header twice', replaced('Stage', ['Stage', 'Means', 'means']), /cell C\d+: the header names "means" twice/],
    ['text in a threshold', put(CELLS, 'WIN_RATE', 'Green', 'high'), /cell G\d+ \(Green\): "high" is not a number/],
    [
      'green below amber',
      put(CELLS, 'PIPELINE_COVERAGE', 'Green', 2),
      /cell G\d+ \(Green\): green \(2\) must be at least amber \(2\.5\)/,
    ],
    [
      'one upper end alone',
      put(CELLS, 'PIPELINE_COVERAGE', 'Green up to', 6),
      /cell M\d+ \(Amber up to\): upper ends come in pairs/,
    ],
    ['On that is neither', put(CELLS, 'WIN_RATE', 'On', 'maybe'), /cell C\d+ \(On\): "maybe" must be TRUE or FALSE/],
    [
      'a KPI twice',
      under(CELLS, 'WIN_RATE', line('WIN_RATE')),
      /cell A\d+ \(KPI\): this row says again what row \d+ says/,
    ],
    ['a stage twice', under(CELLS, 'signed', ['Signed', 'lost']), /cell A\d+ \(Stage\): this row says again/],
    [
      'an unknown meaning',
      put(CELLS, 'signed', 'Means', 'victory'),
      /cell B\d+ \(Means\): "victory" must be one of open/,
    ],
    ['a target twice', under(CELLS, '2026-Q3', ['2026-q3', null, 5]), /cell A\d+ \(Period\): this row says again/],
    [
      'the same days by another name',
      under(CELLS, '2026-Q3', ['FY26-Q3', null, 5]),
      /cell A\d+ \(Period\): "FY26-Q3" overlaps with "2026-Q3"/,
    ],
    [
      'targets that overlap',
      put(under(CELLS, '2026-Q3', ['FY27-Q2', null, 5]), 'fiscal year starts in month', 'Value', 5),
      /cell A\d+ \(Period\): "FY27-Q2" overlaps with "2026-Q3"/,
    ],
    [
      'a period turned into a date',
      under(CELLS, '2026-Q3', [TODAY, null, 5]),
      /this is a date: write it as text, "2026-06" with an apostrophe before it/,
    ],
    [
      'a period that moves',
      under(CELLS, '2026-Q3', ['this quarter', null, 5]),
      /"this quarter" means other days tomorrow/,
    ],
    ['no period', under(CELLS, '2026-Q3', ['Q3', null, 5]), /cell A\d+ \(Period\): "Q3" is no period: write it as/],
    [
      'a column of no source',
      underFields(['leads', 'owner', 'Rep']),
      /cell A\d+ \(Table\): there is no "leads" among the Sources/,
    ],
    ['a field that is none', underFields(['deals', 'colour', 'Hue']), /cell B\d+ \(Field\): "colour" must be one of/],
    ['a source twice', under(CELLS, 'deals', ['Deals', 'Old', '']), /cell A\d+ \(Table\): this row says again/],
    [
      'a snooze without a reason',
      CELLS.map((cells) => cells.map((cell) => (cell === 'New team' ? null : cell))),
      /cell E\d+ \(Reason\): say why it can wait/,
    ],
    [
      'a metric reviewed yearly',
      put(CELLS, 'Followers', 'Reviewed', 'yearly'),
      /cell D\d+ \(Reviewed\): "yearly" must be/,
    ],
    ['the last audit', put(CELLS, 'last audit', 'Value', 'in spring'), /cell B\d+ \(Value\): "in spring" is no day/],
    [
      'a version in words',
      put(CELLS, 'KPI Setup', 'KPI Setup', 'KPI Setup').map((cells, at) =>
        at === 0 ? ['KPI Setup', 'version', 'new'] : cells,
      ),
      /cell C1: the version is the number/,
    ],
  ])('%s', (_, cells, sentence) => expect(refusal(cells)).toMatch(sentence));

  test('an owner who is a group and a deed that is none stop no number: they are named', () => {
    const read = setupFromCells(put(put(CELLS, 'WIN_RATE', 'Owner', 'Ana / Ben'), 'WIN_RATE', 'Action', 'Monitor'));
    expect(read.faults).toEqual([
      expect.stringMatching(/^KPI Setup, cell D\d+ \(Owner\): "Ana \/ Ben" is more than one name/),
      expect.stringMatching(/^KPI Setup, cell I\d+ \(Action\): "Monitor" names no deed/),
    ]);
    expect(setupFromCells(setupCells(read)).kpis.WIN_RATE).toMatchObject({ owner: 'Ana / Ben', action: 'Monitor' });
    expect(setupFromCells(put(CELLS, 'DEAL_AGE', 'Owner', 'team')).faults).toEqual([]);
  });
});

describe('thresholds around each other', () => {
  const coverage = kpiNamed('PIPELINE_COVERAGE');
  const response = kpiNamed('LEAD_RESPONSE_TIME');
  test('order follows the direction, equal is allowed', () =>
    holds(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -1, max: 1 }), (amber, step) => {
        const limits = { green: amber + step, amber, greenMost: null, amberMost: null };
        expect(thresholdProblem(limits, coverage) === null).toBe(step >= 0);
        expect(thresholdProblem(limits, response) === null).toBe(step <= 0);
      }),
    ));
  test('a band has its four numbers in order', () =>
    holds(
      fc.property(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), ([amber, green, greenMost, amberMost]) => {
        const ordered = green >= amber && greenMost + 1 >= green && amberMost >= greenMost;
        const problem = thresholdProblem(
          { green, amber, greenMost: greenMost + 1, amberMost: amberMost + 1 },
          coverage,
        );
        expect(problem === null).toBe(ordered);
      }),
    ));
  test('upper ends of the setup are used', () => {
    const setup = {
      ...SETUP,
      kpis: { ...SETUP.kpis, PIPELINE_COVERAGE: { ...SETUP.kpis.PIPELINE_COVERAGE!, greenMost: 5, amberMost: 6 } },
    };
    expect(setupOf(coverage, setupFromCells(setupCells(setup)))).toMatchObject({
      thresholds: { green: 3, amber: 2.5, most: { green: 5, amber: 6 } },
      thresholdSource: 'KPI setup',
    });
  });
});

test('targets overlap where neither holds the other', () =>
  holds(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (start, a, b) => {
        const fiscal = { period: `FY27-Q${a}`, owner: '', amount: 1 };
        const calendar = { period: `2026-Q${b}`, owner: '', amount: 1 };
        const firstOf = (start - 1 + (a - 1) * 3) % 12;
        const sameYear = start === 1 ? 2027 : start - 1 + (a - 1) * 3 >= 12 ? 2027 : 2026;
        const apart = Math.abs((sameYear - 2026) * 12 + firstOf - (b - 1) * 3);
        expect(overlapping(fiscal, [calendar], start) !== null).toBe(apart < 3);
        expect(overlapping(fiscal, [{ ...calendar, owner: 'Ana' }], start)).toBeNull();
        expect(overlapping(fiscal, [{ ...fiscal, period: 'FY27' }], start)).toBeNull();
      },
    ),
  ));
