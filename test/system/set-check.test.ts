// The set of KPIs as a whole: how many, whose, which layers, and what cannot be a KPI.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ROLES,
  activeKpis,
  checkSet,
  emptySetup,
  feederOf,
  kpis,
  ownersOf,
  perPerson,
  roleSet,
  rollOut,
  turnOnProblem,
} from '../../core/index';
import { holds } from '../core/property';
import { TODAY, kpiNamed, withOn } from './workbook';

const judged = kpis.filter(({ judge }) => judge !== null);
const some = fc.shuffledSubarray(judged.map(({ id }) => id));
const rules = (ids: readonly string[], owner?: string) => checkSet(kpis, withOn(ids, owner)).map(({ rule }) => rule);
const five = judged.filter(({ ceo }) => ceo?.place && !ceo.unless).map(({ id }) => id);

describe('how many', () => {
  test.each([
    [0, 'few', 'advice'],
    [4, 'few', 'advice'],
    [5, null, null],
    [8, null, null],
    [9, 'many', 'advice'],
    [10, 'many', 'advice'],
    [11, 'too many', 'refused'],
    [20, 'too many', 'refused'],
  ] as const)('%i on: %s', (count, rule, weight) => {
    const [note] = checkSet(kpis, withOn(judged.slice(0, count).map(({ id }) => id))).filter((one) =>
      ['few', 'many', 'too many'].includes(one.rule),
    );
    expect([note?.rule ?? null, note?.weight ?? null]).toEqual([rule, weight]);
  });
  test('the eleventh may not be turned on; a further row of one that is on may', () =>
    holds(
      fc.property(some, (ids) => {
        const setup = withOn(ids);
        for (const kpi of judged)
          expect(turnOnProblem(kpi, kpis, setup) === null).toBe(ids.includes(kpi.id) || ids.length < 10);
      }),
    ));
  test('a KPI with a row for every rep counts once', () =>
    holds(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (ids, reps) => {
        const setup = withOn(ids);
        const people = Array.from({ length: reps }, (_, i) => `Rep ${String.fromCharCode(65 + i)}`);
        const scoped = { ...setup, scoped: ids.flatMap((id) => perPerson(kpiNamed(id), setup, people)) };
        expect(activeKpis(kpis, scoped)).toHaveLength(ids.length);
      }),
    ));
});

describe('whose', () => {
  test('at most seven per role', () => {
    const bySalesVp = judged.filter(({ owner }) => owner.role === 'VP Sales').map(({ id }) => id);
    const eight = [...bySalesVp, ...judged.map(({ id }) => id)].slice(0, 8);
    const byRole = (ids: readonly string[]) =>
      Math.max(
        ...[...new Set(ids.map((id) => kpiNamed(id).owner.role))].map(
          (role) => ids.filter((id) => kpiNamed(id).owner.role === role).length,
        ),
      );
    for (const count of [7, 8])
      expect(rules(eight.slice(0, count), '').includes('role')).toBe(byRole(eight.slice(0, count)) > 7);
  });
  test('at most seven per person, whatever the rows', () => {
    const ids = judged.slice(0, 8).map(({ id }) => id);
    expect(rules(ids.slice(0, 7))).not.toContain('person');
    expect(rules(ids)).toContain('person');
    const setup = withOn(ids.slice(0, 7));
    const more = { ...setup, scoped: perPerson(kpiNamed(ids[0]!), setup, ['Ana Reyes']) };
    expect(checkSet(kpis, more).map(({ rule }) => rule)).not.toContain('person');
  });
  test('no owner is a gap, a group is refused, both name the KPI', () => {
    const of = (owner: string) => checkSet(kpis, withOn(['WIN_RATE'], owner)).find(({ rule }) => rule === 'owner');
    expect(of('')).toMatchObject({ weight: 'gap', about: { kpi: 'WIN_RATE', scope: '' } });
    expect(of('Sales team')).toMatchObject({ weight: 'refused' });
    expect(of('Sales team')!.says).toMatch(/^Win rate: "Sales team" is not one person/);
    expect(of('Ana Reyes')).toBeUndefined();
  });
  test('an action that is none is refused', () => {
    const setup = withOn(['WIN_RATE']);
    const weak = { ...setup, kpis: { ...setup.kpis, WIN_RATE: { ...setup.kpis.WIN_RATE!, action: 'Look into it' } } };
    expect(checkSet(kpis, weak).find(({ rule }) => rule === 'action')).toMatchObject({ weight: 'refused' });
  });
  test('owners are people, each once', () =>
    expect(
      ownersOf(
        kpis,
        {
          ...withOn(['WIN_RATE'], 'Ana Reyes'),
          scoped: [
            ...perPerson(kpiNamed('WIN_RATE'), emptySetup, ['ana reyes', 'Ben Okoro']),
            ...perPerson(kpiNamed('REPLY_RATE'), emptySetup, ['VP Sales']),
          ],
        },
        [],
      ),
    ).toEqual(['Ana Reyes', 'Ben Okoro']));
});

describe('which layers', () => {
  test('the five hold no outreach, nothing leading in conversion and revenue: said, with what to add', () => {
    const notes = checkSet(kpis, withOn(five)).filter(({ rule }) => rule === 'layer');
    expect(notes.map(({ says }) => says.slice(0, 24))).toEqual([
      'Layer 1 outreach has no ',
      'Layer 3 conversion has o',
      'Layer 4 revenue has only',
    ]);
    expect(kpiNamed(notes[0]!.offers[0]!)).toMatchObject({ layer: 'outreach', timing: 'leading' });
    expect(notes[1]!.says).toMatch(/Win rate and Average deal size are judged by the change/);
    expect(feederOf(kpis, () => true)!.id).toBe(notes[0]!.offers[0]);
  });
  test('what this workbook can compute is offered first', () => {
    const has = (kind: string) => kind === 'outreach';
    const offer = feederOf(kpis, has)!;
    expect(offer.tables[0]).toBe('outreach');
    expect(feederOf([], has)).toBeNull();
  });
  test('a layer is named exactly where nothing that is judged leads in it, data quality aside', () =>
    holds(
      fc.property(some, (ids) => {
        if (ids.length === 0) return;
        const named = checkSet(kpis, withOn(ids)).filter(({ rule }) => rule === 'layer').length;
        const led = new Set(
          ids
            .map(kpiNamed)
            .filter(({ timing, governance }) => timing === 'leading' && !governance)
            .map(({ layer }) => layer),
        );
        expect(named).toBe(4 - led.size);
      }),
    ));
});

describe('what cannot be a KPI', () => {
  test.each(
    kpis.filter(({ judge, replacement }) => judge === null && replacement).map((kpi) => [kpi.title, kpi] as const),
  )('%s: its replacement is offered, unless that is on', (_, { id, replacement }) => {
    const vanity = (ids: readonly string[]) => checkSet(kpis, withOn(ids)).find(({ rule }) => rule === 'vanity');
    expect(vanity([id])).toMatchObject({ weight: 'gap', offers: [replacement!.id] });
    expect(vanity([id, replacement!.id])).toMatchObject({ offers: [] });
  });
  test('a context number without one is said to be context', () =>
    expect(rules(['CLOSED_REVENUE'])).toContain('context'));
  test('a judged one is neither', () =>
    expect(rules(judged.map(({ id }) => id)).filter((rule) => rule === 'vanity' || rule === 'context')).toEqual([]));
});

describe('roll-out', () => {
  const everything = () => true;
  const decided = [
    {
      day: TODAY,
      kpi: 'WIN_RATE',
      scope: '',
      breach: 'red',
      action: 'x y',
      owner: 'Ana',
      due: TODAY,
      done: null,
      outcome: '',
    },
  ];
  test('begins with three: a leading one of the layers first, in the CEO’s order', () => {
    const { stage, proposed } = rollOut(kpis, withOn([]), everything, []);
    expect(stage).toBe(3);
    expect(proposed).toHaveLength(3);
    expect(proposed[0]!.id).toBe('PIPELINE_COVERAGE');
    expect(new Set(proposed.map(({ layer }) => layer)).size).toBe(3);
  });
  test('proposes what this workbook can compute', () => {
    const { proposed } = rollOut(kpis, withOn([]), (kind) => kind === 'deals', []);
    expect(proposed.map(({ tables }) => tables[0])).toEqual(['deals', 'deals', 'deals']);
    expect(proposed.map(({ id }) => id)).toContain('WIN_RATE');
  });
  test('closes a layer’s gap before it follows the CEO’s places', () => {
    const on = withOn(['LEAD_RESPONSE_TIME', 'PIPELINE_COVERAGE', 'WIN_RATE', 'NET_REVENUE_RETENTION']);
    const [next] = rollOut(kpis, on, everything, []).proposed;
    expect(next).toMatchObject({ layer: 'conversion', timing: 'leading' });
  });
  test.each([
    [0, 3],
    [2, 3],
    [3, 5],
    [4, 5],
    [5, 8],
    [7, 8],
    [8, null],
    [12, null],
  ])('%i on: the next stage has %s', (on, stage) =>
    expect(rollOut(kpis, withOn(judged.slice(0, on).map(({ id }) => id)), everything, decided).stage).toBe(stage),
  );
  test('a stage is proved by owners and one decision', () => {
    const three = ['WIN_RATE', 'PIPELINE_COVERAGE', 'REPLY_RATE'];
    expect(rollOut(kpis, withOn(three, ''), everything, decided).first).toMatch(
      /name one owner each for Pipeline coverage, /,
    );
    expect(rollOut(kpis, withOn(three), everything, []).first).toMatch(/let these lead to one decision/);
    expect(rollOut(kpis, withOn(three), everything, decided).first).toBeNull();
    expect(rollOut(kpis, withOn(three.slice(1)), everything, []).first).toBeNull();
  });
  test('fills the stage with what is off, judged and about selling, each once', () =>
    holds(
      fc.property(some, (ids) => {
        const { stage, on, proposed } = rollOut(kpis, withOn(ids), everything, []);
        expect(proposed).toHaveLength(stage === null ? 0 : stage - on);
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const { id, judge, governance } of proposed)
          expect([ids.includes(id), judge === null, governance === true]).toEqual([false, false, false]);
      }),
    ));
});

describe('role sets', () => {
  test.each(ROLES)('%s watches five to seven, all judged', (role) => {
    const set = roleSet(kpis, role);
    expect(set.length).toBeGreaterThanOrEqual(5);
    expect(set.length).toBeLessThanOrEqual(7);
    expect(set.filter(({ judge }) => judge === null)).toEqual([]);
  });
  test('the CEO’s is the five, one of two that share a place', () => {
    expect(kpis.filter(({ roles }) => roles?.includes('CEO'))).toEqual(kpis.filter(({ ceo }) => ceo !== null));
    expect(
      roleSet(kpis, 'CEO')
        .map(({ ceo }) => ceo!.place)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(
      roleSet(kpis, 'CEO', () => false)
        .map(({ ceo }) => ceo!.place)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5]);
  });
});
