// KPI Decisions and KPI History: tabs that only grow, in people's hands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Decision,
  type HistoryRow,
  DECISIONS,
  attempt,
  completeDecision,
  decisionProblem,
  emptyLog,
  historyShape,
  isFailure,
  isOverdue,
  kpiLine,
  kpis,
  logPlan,
  logRows,
  newHistory,
  proposedDecision,
  readLog,
  recordDecision,
  reviewedWithoutBreach,
} from '../../core/index';
import * as says from '../../core/system/sentences';
import { holds } from '../core/property';
import { cellsOfPlan } from './setup-cells';
import { ANA_AND_BEN, TODAY, connectedWith, kpiNamed, withOn } from './workbook';

const HISTORY = historyShape(kpis);
const day = fc.integer({ min: TODAY - 400, max: TODAY });
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', '@ana', '', '12', 'Day', 'x'.repeat(200)),
  )
  .map((words) => words.trim())
  .filter((words) => !/[\u0000-\u001f]/.test(words) && words !== '0');
const filled = text.filter((words) => words !== '');

const decision: fc.Arbitrary<Decision> = fc
  .record({
    day,
    kpi: filled,
    scope: fc.constantFrom('', 'Owner = Ana'),
    breach: text,
    action: text,
    owner: text,
    due: fc.option(day),
    late: fc.option(fc.nat(30)),
    outcome: text,
  })
  .map(({ late, ...rest }) => ({ ...rest, done: late === null ? null : rest.day + late }));
const historyRow: fc.Arbitrary<HistoryRow> = fc
  .record({
    day,
    kpi: fc.constantFrom('WIN_RATE', 'PIPELINE_COVERAGE', 'GONE_KPI'),
    scope: fc.constantFrom('', 'Owner = Ana'),
    owner: text,
    asOf: day,
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
    judged: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 })),
    status: fc.constantFrom(
      'green' as const,
      'amber' as const,
      'red' as const,
      'target met' as const,
      'not available' as const,
      'small sample' as const,
    ),
    smallSample: fc.boolean(),
    rows: text,
    version: fc.integer({ min: 1, max: 9 }),
    because: text,
  })
  .map((row) => ({ ...row, smallSample: row.smallSample || row.status === 'small sample' }));

describe('write, then read', () => {
  test('decisions', () =>
    holds(
      fc.property(fc.array(decision, { maxLength: 5 }), (entries) => {
        const cells = cellsOfPlan(logPlan(DECISIONS, { ...emptyLog(DECISIONS), entries }));
        expect(readLog(DECISIONS, cells).entries).toEqual(entries);
      }),
    ));
  test('history', () =>
    holds(
      fc.property(fc.array(historyRow, { maxLength: 5 }), (entries) => {
        const cells = cellsOfPlan(logPlan(HISTORY, { ...emptyLog(HISTORY), entries }));
        expect(readLog(HISTORY, cells).entries).toEqual(entries);
      }),
    ));
  test('no tab and an empty tab are an empty log', () => {
    expect(readLog(DECISIONS, null).entries).toEqual([]);
    expect(readLog(DECISIONS, [[null, '']]).entries).toEqual([]);
  });
});

describe('as people arrange it', () => {
  const entry: Decision = {
    day: TODAY,
    kpi: 'WIN_RATE',
    scope: '',
    breach: 'red',
    action: '=HYPERLINK("x")',
    owner: 'Ana Reyes',
    due: TODAY + 5,
    done: null,
    outcome: '',
  };
  const cells = cellsOfPlan(
    logPlan(DECISIONS, { ...emptyLog(DECISIONS), entries: [entry, { ...entry, day: TODAY + 1 }] }),
  );
  /** Columns turned round, one of their own in between, a line above. */
  const arranged: Cell[][] = [
    ['Our decisions'],
    ...cells.map((row, at) => [
      ...[...row].reverse().slice(0, 4),
      at === 0 ? 'Mood' : `mood ${at}`,
      ...[...row].reverse().slice(4),
    ]),
  ];
  const log = readLog(DECISIONS, arranged);

  test('columns are found by their titles', () => expect(log.entries).toEqual([entry, { ...entry, day: TODAY + 1 }]));
  test('a row to append stands in their order', () => {
    const [row] = logRows(DECISIONS, [entry], log.kept);
    expect(row!.map((cell) => cell?.value ?? null)).toEqual(
      arranged[2]!.map((cell, at) => (at === 4 ? null : (cell ?? ''))),
    );
  });
  test('writing the whole tab again keeps their columns, their order and their lines', () =>
    expect(cellsOfPlan(logPlan(DECISIONS, log)).map((row) => row.slice(0, 10))).toEqual(
      arranged.map((row) =>
        [...row, ...new Array<Cell>(10 - row.length).fill(null)].map((cell) => (cell === '' ? null : cell)),
      ),
    ));

  const refused = (broken: Cell[][]): string => {
    const read = attempt(() => readLog(DECISIONS, broken));
    return isFailure(read) ? read.message : 'read';
  };
  const edited = (row: number, column: number, value: Cell): Cell[][] =>
    cells.map((line, at) => (at === row ? line.map((cell, c) => (c === column ? value : cell)) : line));
  test.each<[string, Cell[][], RegExp]>([
    ['no header', cells.slice(1), /KPI Decisions, row 1: there is no header row: write back Day, KPI/],
    [
      'a header without a column',
      edited(0, 5, null),
      /KPI Decisions, row 1: the header has no column "Owner": write it back/,
    ],
    ['a header with one twice', edited(0, 5, 'Action'), /KPI Decisions, cell F1: the header names "Action" twice/],
    ['no day', edited(2, 0, null), /KPI Decisions, cell A3 \(Day\): a decision has a day/],
    [
      'a day in words',
      edited(1, 6, 'soon'),
      /KPI Decisions, cell G2 \(Due\): "soon" is no day: write it as 2026-06-30/,
    ],
    ['yes under Done', edited(1, 7, 'yes'), /KPI Decisions, cell H2 \(Done\): "yes" is no day/],
    ['done before it was decided', edited(1, 7, TODAY - 1), /cell H2 \(Done\): it was done before it was decided/],
    ['no KPI', edited(1, 1, null), /cell B2 \(KPI\): name the KPI/],
    ['a scope that is none', edited(1, 2, 'Ana'), /^read$/],
  ])('%s', (_, broken, sentence) => expect(refused(broken)).toMatch(sentence));

  test('a status that is none, and a missing version, in the history', () => {
    const plan = cellsOfPlan(
      logPlan(HISTORY, {
        ...emptyLog(HISTORY),
        entries: newHistory([], [kpiLine('WIN_RATE', ANA_AND_BEN, TODAY)], TODAY),
      }),
    );
    const broken = (column: number, value: Cell) =>
      attempt(() => readLog(HISTORY, [plan[0]!, plan[1]!.map((cell, at) => (at === column ? value : cell))]));
    expect(broken(7, 'fine')).toMatchObject({
      message: expect.stringMatching(/KPI History, cell H2 \(Status\): "fine" must be one of green/),
    });
    expect(broken(9, null)).toMatchObject({ message: expect.stringMatching(/KPI History, cell J2 \(Definition\)/) });
    expect(broken(5, 'high')).toMatchObject({
      message: expect.stringMatching(/KPI History, cell F2 \(Value\): "high" is not a number/),
    });
  });
});

describe('decisions', () => {
  const line = kpiLine('WIN_RATE', connectedWith(withOn(['WIN_RATE'])), TODAY);
  const log = emptyLog(DECISIONS);
  const proposed = proposedDecision(line, TODAY);

  test('what a breach proposes is complete and can be recorded as it is', () => {
    expect(line.verdict.judgement.status).toBe('red');
    expect(proposed).toMatchObject({ kpi: 'WIN_RATE', owner: 'Ana Reyes', due: TODAY + 10, done: null });
    expect(proposed.breach).toMatch(/^red: \d+\.\d%, −\d+\.\d pts vs the 90 days before \(≥ −2\.0 pts/);
    expect(recordDecision(log, proposed)).toMatchObject({ entries: [proposed] });
    expect(log.entries).toEqual([]);
  });
  test.each([
    ['nobody', { owner: '' }, says.ownerEmpty],
    ['two', { owner: 'Ana / Ben' }, says.ownersTwo('Ana / Ben')],
    ['no deed', { action: 'monitor' }, says.deedNone('monitor')],
    ['no deadline', { due: null }, says.deadlineNone],
    ['a deadline that is gone', { due: TODAY - 1 }, says.deadlineNone],
  ])('%s is refused', (_, change, sentence) => {
    const changed = { ...proposed, ...change };
    expect(decisionProblem(changed)).toBe(sentence);
    expect(recordDecision(log, changed)).toMatchObject({ message: sentence });
  });
  test('due on the day itself is a deadline', () => expect(decisionProblem({ ...proposed, due: TODAY })).toBeNull());
  test('done once, with an outcome, and then it stands', () => {
    const recorded = recordDecision(log, proposed);
    if (isFailure(recorded)) throw new Error(recorded.message);
    expect(completeDecision(recorded, 0, TODAY + 3, ' ')).toMatchObject({ message: says.outcomeEmpty });
    expect(completeDecision(recorded, 0, TODAY - 1, 'x')).toMatchObject({ message: says.doneTooEarly });
    expect(completeDecision(recorded, 7, TODAY, 'x')).toMatchObject({ message: says.noSuchDecision });
    const done = completeDecision(recorded, 0, TODAY + 3, 'Script changed');
    if (isFailure(done)) throw new Error(done.message);
    expect(done.entries).toEqual([{ ...proposed, done: TODAY + 3, outcome: 'Script changed' }]);
    expect(completeDecision(done, 0, TODAY + 4, 'again')).toMatchObject({ message: says.doneAlready });
  });
  test('overdue begins the day after', () =>
    holds(
      fc.property(fc.integer({ min: -3, max: 3 }), (late) => {
        expect(isOverdue({ ...proposed, due: TODAY - late }, TODAY)).toBe(late > 0);
      }),
    ));
  test('a review that found nothing is written down without an owner’s duty', () =>
    expect(recordDecision(log, reviewedWithoutBreach(line, TODAY))).toMatchObject({
      entries: [{ breach: '', due: null, done: TODAY }],
    }));
});

describe('history', () => {
  const lines = ['WIN_RATE', 'NET_REVENUE_RETENTION'].map((id) => kpiLine(id, ANA_AND_BEN, TODAY));
  test('one row per KPI and scope a day, stamped', () => {
    const first = newHistory([], [...lines, kpiLine('WIN_RATE', ANA_AND_BEN, TODAY, 'Owner = Ana')], TODAY + 1);
    expect(first.map(({ kpi, scope, day: refreshed, asOf }) => [kpi, scope, refreshed - TODAY, asOf - TODAY])).toEqual([
      ['WIN_RATE', '', 1, 0],
      ['NET_REVENUE_RETENTION', '', 1, 0],
      ['WIN_RATE', 'Owner = Ana', 1, 0],
    ]);
    expect(first[0]).toMatchObject({ version: kpiNamed('WIN_RATE').version, status: 'red', smallSample: false });
    expect(first[0]!.rows).toBe('40 deals closed in the window');
    expect(first[1]).toMatchObject({ value: null, judged: null, status: 'not available', rows: '' });
    expect(first[1]!.because).not.toBe('');
    expect(newHistory(first, lines, TODAY + 1)).toEqual([]);
    expect(newHistory(first, lines, TODAY + 2)).toHaveLength(2);
  });
  test('the same KPI twice in one refresh is one row', () =>
    expect(newHistory([], [lines[0]!, lines[0]!], TODAY)).toHaveLength(1));
});
