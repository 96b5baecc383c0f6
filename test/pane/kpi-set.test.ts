// Switching KPIs, the step of the roll-out, and what the notes of the set let a person do.
import { describe, expect, test } from 'vitest';
import { matches } from '../../addin/taskpane/kpis/groups';
import { stepOf } from '../../addin/taskpane/kpis/roll-out-step';
import { deedsOf, setCheck } from '../../addin/taskpane/kpis/set-notes';
import { switchProblem, switched } from '../../addin/taskpane/kpis/switched';
import { peopleIn } from '../../addin/taskpane/kpis/people-found';
import {
  type Cell,
  type Setup,
  Connected,
  activeKpis,
  emptySetup,
  kpis,
  perPerson,
  plainCell,
  setupOf,
} from '../../core/index';

const kpi = (id: string) => kpis.find((one) => one.id === id)!;
const only = (...ids: string[]): Setup =>
  switched(
    emptySetup,
    ids.map(kpi),
    kpis.filter(({ id }) => !ids.includes(id)),
  );
const ids = (setup: Setup) => activeKpis(kpis, setup).map(({ id }) => id);
const all = () => true;

describe('switching', () => {
  test('changes whether a KPI is on and nothing else of it, and its scopes go off with it', () => {
    const own = { ...only('WIN_RATE').kpis.WIN_RATE!, owner: 'Ana', green: 0.1, amber: 0, definedBy: 'Rita' };
    const setup = {
      ...emptySetup,
      kpis: { WIN_RATE: own },
      scoped: [...perPerson(kpi('WIN_RATE'), emptySetup, ['Ben']), ...perPerson(kpi('DEALS_WON'), emptySetup, ['Ben'])],
    };
    const off = switched(setup, [], [kpi('WIN_RATE')]);
    expect(off.kpis).toEqual({ WIN_RATE: { ...own, on: false } });
    expect(off.scoped.map(({ kpi: id, on }) => [id, on])).toEqual([
      ['WIN_RATE', false],
      ['DEALS_WON', true],
    ]);
    expect(switched(off, [kpi('WIN_RATE')]).kpis.WIN_RATE).toEqual(own);
  });

  test('a KPI that nobody wrote down goes on with its own terms', () => {
    const terms = setupOf(kpi('SHOW_RATE'), switched(emptySetup, [kpi('SHOW_RATE')]));
    expect(terms).toEqual({ ...setupOf(kpi('SHOW_RATE'), emptySetup), on: true });
  });

  test('an eleventh is refused, a tenth and one in the place of another are not', () => {
    const first = kpis.slice(0, 9).map(({ id }) => id);
    const nine = only(...first);
    expect(switchProblem(nine, [kpis[10]!])).toBeNull();
    expect(switchProblem(nine, [kpis[10]!, kpis[11]!])).toMatch(/^11 KPIs would be on/);
    expect(switchProblem(nine, [kpis[10]!, kpis[11]!], [kpis[0]!])).toBeNull();
  });
});

describe('the step of the roll-out', () => {
  test('where nobody owns anything, it starts with three and puts the others off', () => {
    const { proposed, off, first } = stepOf(emptySetup, all, []);
    expect([proposed.length, first]).toEqual([3, null]);
    const started = switched(emptySetup, proposed, off);
    expect(ids(started).sort()).toEqual(proposed.map(({ id }) => id).sort());
  });

  test('what has an owner is never switched off by it', () => {
    const setup = { ...emptySetup, kpis: { WIN_RATE: { ...only('WIN_RATE').kpis.WIN_RATE!, owner: 'Ana' } } };
    const { off, stage } = stepOf(setup, all, []);
    expect([off, stage]).toEqual([[], 8]);
  });
});

describe('the notes of the set', () => {
  test('what must change comes first, and the ownerless are gathered', () => {
    const setup = { ...only('WIN_RATE', 'SHOW_RATE'), targets: [] };
    const owners = { ...setup, kpis: { ...setup.kpis, SHOW_RATE: { ...setup.kpis.SHOW_RATE!, owner: 'the team' } } };
    const { notes, ownerless } = setCheck(owners, all);
    expect(notes[0]).toMatchObject({ rule: 'owner', weight: 'refused' });
    expect(deedsOf(notes[0]!)).toEqual([{ does: 'open', kpi: kpi('SHOW_RATE') }]);
    expect(ownerless).toEqual([{ kpi: kpi('WIN_RATE'), scope: '' }]);
    expect(notes.map(({ weight }) => weight)).toEqual([...notes.map(({ weight }) => weight)].sort().reverse());
  });

  test('a vanity number is swapped, or only switched off where its better is on', () => {
    const deeds = (setup: Setup) => deedsOf(setCheck(setup, all).notes.find(({ rule }) => rule === 'vanity')!);
    expect(deeds(only('DEMOS_BOOKED'))).toEqual([
      { does: 'swap', kpi: kpi('DEMOS_BOOKED'), into: kpi('DEMO_TO_OPPORTUNITY_RATE') },
    ]);
    expect(deeds(only('DEMOS_BOOKED', 'DEMO_TO_OPPORTUNITY_RATE'))).toEqual([
      { does: 'turn off', kpi: kpi('DEMOS_BOOKED') },
    ]);
  });
});

test.each([
  ['win', 'WIN_RATE', true],
  ['WIN_RATE', 'WIN_RATE', true],
  ['rate  win', 'WIN_RATE', true],
  ['enough pipeline', 'PIPELINE_COVERAGE', true],
  ['churn', 'WIN_RATE', false],
])('"%s" finds %s: %s', (text, id, found) => expect(matches(kpi(id), text)).toBe(found));

test('people of the deals are found once, and those no row can be of are named with the reason', () => {
  const header = ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'];
  const owners = ['Ben', 'Ana', 'Ben', '', 'Sales Team', 'Ana; West'];
  const rows: Cell[][] = [header, ...owners.map((owner, i) => [`d${i}`, 'Won', 5, 46000, 46010, owner])];
  const sources = { deals: { name: 'deals', rows, cell: plainCell } };
  const connected = new Connected({ ...emptySetup, sources: { deals: { tab: 'D', table: '', columns: {} } } }, sources);
  const found = peopleIn(kpi('WIN_RATE'), connected)!;
  expect(found.people.filter(({ problem }) => problem === null).map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  expect(found.people.find(({ name }) => name === 'Sales Team')?.problem).toMatch(/is not one person/);
  expect(found.people.find(({ name }) => name === 'Ana; West')?.problem).not.toBeNull();
  expect(peopleIn(kpi('REPLY_RATE'), connected)).toBeNull();
});
