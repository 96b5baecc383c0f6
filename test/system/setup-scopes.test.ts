// A row of the setup tab is a KPI, a scope or none, and one person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Setup,
  activeKpis,
  checkSet,
  emptySetup,
  kpiLine,
  kpis,
  isFailure,
  perPerson,
  plainScope,
  scopeTerms,
  setupFromCells,
  setupOf,
  trackedLines,
} from '../../core/index';
import { holds } from '../core/property';
import { put, refusal, setupCells } from './setup-cells';
import { ANA_AND_BEN, TODAY, connectedWith, withOn } from './workbook';

const winRate = kpis.find(({ id }) => id === 'WIN_RATE')!;
const scoped = (people: readonly string[]): Setup => ({
  ...emptySetup,
  scoped: perPerson(winRate, emptySetup, people),
});

test.each([
  ['Owner = Ana', [{ name: 'Owner', value: 'Ana' }]],
  ['Owner=Ana Reyes', [{ name: 'Owner', value: 'Ana Reyes' }]],
  [
    'Amount >= 5000; Region <> West',
    [
      { name: 'Amount', value: '>=5000' },
      { name: 'Region', value: '<>West' },
    ],
  ],
  ['stage = Proposal/Price Quote ;', [{ name: 'stage', value: 'Proposal/Price Quote' }]],
  ['', []],
])('"%s" is a scope', (text, terms) => expect(scopeTerms(text)).toEqual(terms));
test.each(['Ana', 'Owner', '= Ana', 'Owner =', 'Owner = Ana; Ben'])('"%s" is none', (text) =>
  expect(scopeTerms(text)).toBeNull(),
);
test('a scope has one way of writing', () =>
  holds(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('Owner', 'Deal type'),
          fc.constantFrom('=', '<>', '>='),
          fc.constantFrom('Ana B', '7'),
        ),
      ),
      fc.constantFrom('', ' ', '  '),
      (terms, space) => {
        const text = terms.map(([name, sign, value]) => `${space}${name}${space}${sign}${space}${value}`).join(';');
        expect(plainScope(text)).toBe(terms.map((term) => term.join(' ')).join('; '));
        expect(plainScope(plainScope(text))).toBe(plainScope(text));
      },
    ),
  ));

describe('per rep', () => {
  const setup = scoped(['Ana Reyes', 'Ben Okoro', 'Chloe Martin']);
  test('each row has its one person, and they count once', () => {
    expect(setup.scoped.map(({ scope, owner }) => [scope, owner])).toEqual([
      ['Owner = Ana Reyes', 'Ana Reyes'],
      ['Owner = Ben Okoro', 'Ben Okoro'],
      ['Owner = Chloe Martin', 'Chloe Martin'],
    ]);
    const off = { ...setup, kpis: Object.fromEntries(kpis.map((kpi) => [kpi.id, offRow])) };
    expect(activeKpis(kpis, off).map(({ id }) => id)).toEqual(['WIN_RATE']);
    expect(checkSet(kpis, off).filter(({ rule }) => rule === 'owner')).toEqual([]);
  });
  test('they come back from the tab', () => {
    const read = setupFromCells(setupCells(setup));
    expect(read.scoped.map(({ kpi, scope, owner, on }) => [kpi, scope, owner, on])).toEqual(
      setup.scoped.map(({ kpi, scope, owner, on }) => [kpi, scope, owner, on]),
    );
    expect(setupOf(winRate, read, 'Owner = Ben Okoro')).toMatchObject({
      owner: 'Ben Okoro',
      scope: 'Owner = Ben Okoro',
    });
  });
  test('the same scope twice, and a scope that is none, name their cells', () => {
    const cells = setupCells(setup);
    const second = cells.findIndex((row) => row[10] === 'Owner = Ben Okoro');
    const again = cells.map((row, at) =>
      at === second ? row.map((cell, c) => (c === 10 ? 'owner=ana reyes' : cell)) : row,
    );
    expect(refusal(again)).toMatch(
      new RegExp(`^KPI Setup, cell A${second + 1} \\(KPI\\): this row says again what row ${second} says`),
    );
    expect(refusal(put(cells, 'WIN_RATE', 'Scope', 'Ana'))).toMatch(/cell K\d+ \(Scope\): "Ana" is no scope/);
  });
});

describe('what a scope measures', () => {
  test('every row that is on is measured', () => {
    const lines = trackedLines(
      connectedWith({ ...withOn(['WIN_RATE']), scoped: scoped(['Ana', 'Ben']).scoped }),
      TODAY,
    );
    expect(lines.map(({ kpi, terms, result }) => [kpi.id, terms.scope, isFailure(result)])).toEqual([
      ['WIN_RATE', '', false],
      ['WIN_RATE', 'Owner = Ana', false],
      ['WIN_RATE', 'Owner = Ben', false],
    ]);
  });
  test('a column filters, and the parts add up to the whole', () => {
    const parts = ['Owner = Ana', 'Owner = Ben'].map((scope) => kpiLine('WIN_RATE', ANA_AND_BEN, TODAY, scope).result);
    const whole = kpiLine('WIN_RATE', ANA_AND_BEN, TODAY).result;
    if (isFailure(whole) || parts.some(isFailure)) throw new Error('no value');
    const won = parts.map((part) => (isFailure(part) ? NaN : part.parts.won!));
    expect(won[0]! + won[1]!).toBe(whole.parts.won);
    expect(won[0]).not.toBe(won[1]);
  });
  test('the name of an own input gives that input', () => {
    const line = kpiLine('LOSS_REASON_SHARE', ANA_AND_BEN, TODAY, 'reason = Price');
    expect(isFailure(line.result) ? line.result.message : line.result.value).toBeGreaterThan(0);
    const without = kpiLine('LOSS_REASON_SHARE', ANA_AND_BEN, TODAY);
    expect(isFailure(without.result) && without.result.message).toMatch(/reason is missing/);
  });
  test('a column that is not there is said by name', () => {
    const { result } = kpiLine('WIN_RATE', ANA_AND_BEN, TODAY, 'Continent = Europe');
    expect(isFailure(result) && result.message).toMatch(/no column "Continent"/);
  });
});

const offRow = {
  on: false,
  owner: '',
  escalation: '',
  cadence: 'weekly' as const,
  green: null,
  amber: null,
  action: '',
  days: 5,
};
