// A person's name can be replaced everywhere: the one thing for which the logs are rewritten, and it is logged.
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Records,
  DECISIONS,
  emptyLog,
  erasePerson,
  historyShape,
  kpiLine,
  kpis,
  logPlan,
  newHistory,
  perPerson,
  proposedDecision,
  readLog,
  setupFromCells,
} from '../../core/index';
import { cellsOfPlan, setupCells } from './setup-cells';
import { TODAY, connectedWith, kpiNamed, withOn } from './workbook';

const HISTORY = historyShape(kpis);
const base = withOn(['WIN_RATE'], 'Ana Reyes');
const noted = setupCells({
  ...base,
  scoped: perPerson(kpiNamed('WIN_RATE'), base, ['Ana Reyes', 'Anabel Reyes']),
  targets: [{ period: '2026-Q3', owner: 'ana  reyes', amount: 5 }],
  snoozes: [
    {
      kpi: 'WIN_RATE',
      scope: 'Owner = Ana Reyes',
      since: TODAY,
      until: TODAY,
      reason: 'Ana Reyes is away',
      by: 'ANA REYES',
    },
  ],
}).map((row): Cell[] => (row[0] === '2026-Q3' ? [...row, 'asked Ana Reyes, twice'] : row));
const setup = setupFromCells(noted);
const line = kpiLine('WIN_RATE', connectedWith(setup), TODAY);
const decision = {
  ...proposedDecision(line, TODAY),
  action: 'Train Ana Reyes’s team',
  outcome: 'Analysis by Ana Reyes, not by Ana Reyesdottir',
};

const cells = cellsOfPlan(logPlan(DECISIONS, { ...emptyLog(DECISIONS), entries: [decision] }));
const records: Records = {
  setup,
  decisions: readLog(
    DECISIONS,
    cells.map((row, at) => [...row, at === 0 ? 'Seen by' : 'Ana Reyes']),
  ),
  history: { ...emptyLog(HISTORY), entries: newHistory([], [line], TODAY) },
};
const everything = ({ setup: s, decisions, history }: Records): string =>
  JSON.stringify([setupCells(s), cellsOfPlan(logPlan(DECISIONS, decisions)), cellsOfPlan(logPlan(HISTORY, history))]);
const erased = erasePerson(records, ' Ana Reyes ', 'Former rep 1', 'Ben Okoro', TODAY);

describe('a name replaced', () => {
  test('stands nowhere any more, in any case or spacing, texts of people included', () => {
    expect(everything(records)).toMatch(/ana\s+reyes\b/i);
    expect(everything(erased)).not.toMatch(/\bana\s+reyes\b/i);
    expect(everything(erased)).toContain('asked Former rep 1, twice');
  });
  test('in every place where it stood, and only there', () => {
    expect(erased.setup.kpis.WIN_RATE!.owner).toBe('Former rep 1');
    expect(erased.setup.scoped.map(({ scope, owner }) => [scope, owner])).toEqual([
      ['Owner = Former rep 1', 'Former rep 1'],
      ['Owner = Anabel Reyes', 'Anabel Reyes'],
    ]);
    expect(erased.setup.targets[0]!.owner).toBe('Former rep 1');
    expect(erased.setup.snoozes[0]).toMatchObject({
      scope: 'Owner = Former rep 1',
      reason: 'Former rep 1 is away',
      by: 'Former rep 1',
    });
    expect(erased.history.entries[0]).toEqual({ ...records.history.entries[0]!, owner: 'Former rep 1' });
    expect(erased.decisions.entries[0]).toEqual({
      ...decision,
      owner: 'Former rep 1',
      action: 'Train Former rep 1’s team',
      outcome: 'Analysis by Former rep 1, not by Ana Reyesdottir',
    });
  });
  test('is logged without the name, with the number of places', () => {
    const [, log] = erased.decisions.entries;
    expect(log).toMatchObject({ day: TODAY, kpi: '(name replaced)', owner: 'Ben Okoro', done: TODAY, breach: '' });
    expect(log!.action).toMatch(/^A person's name was replaced by "Former rep 1" in \d+ places of KPI Setup/);
    const places = Number(/in (\d+) places/.exec(log!.action)![1]);
    expect(places).toBe(everything(records).match(/\bana\s+reyes\b/gi)!.length - titles);
  });
  test('and everything can be read again', () => {
    expect(setupFromCells(setupCells(erased.setup)).scoped).toHaveLength(2);
    expect(readLog(DECISIONS, cellsOfPlan(logPlan(DECISIONS, erased.decisions))).entries).toEqual(
      erased.decisions.entries,
    );
  });
  test('what was there before is not changed', () => expect(records.setup).toEqual(setup));
});

test('a name that stands nowhere changes nothing but the log', () => {
  const same = erasePerson(records, 'Zoe', 'x', 'Ben', TODAY);
  expect(same.setup).toEqual(records.setup);
  expect(same.decisions.entries.slice(0, -1)).toEqual(records.decisions.entries);
  expect(same.decisions.entries[1]!.action).toMatch(/in 0 places/);
});
test('an address goes with its name, and those of others stay', () => {
  const people = [
    { name: 'Ana Reyes', mail: 'ana.reyes@example.com' },
    { name: 'Ben Okoro', mail: 'ana@example.com' },
  ];
  const erased = erasePerson({ ...records, setup: { ...setup, people } }, 'Ana Reyes', 'Former rep 1', 'Ben', TODAY);
  expect(erased.setup.people).toEqual([
    { name: 'Former rep 1', mail: '' },
    { name: 'Ben Okoro', mail: 'ana@example.com' },
  ]);
});
test('signs in a name mean themselves, and $ in the new one too', () => {
  const odd = { ...records, setup: { ...setup, snoozes: [{ ...setup.snoozes[0]!, by: 'A. (Bo) R+' }] } };
  expect(erasePerson(odd, 'A. (Bo) R+', '$& $1', 'Ben', TODAY).setup.snoozes[0]!.by).toBe('$& $1');
});

/** Printed titles of scoped rows, and rows of KPIs that inherit nothing: the writer makes them, they are not stored. */
const titles = setupCells(setup).filter((row) => row.includes('Win rate (Owner = Ana Reyes)')).length;
