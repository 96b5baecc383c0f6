// The store over a workbook in memory: what it reads, what it appends, and what it refuses to overwrite.
import { beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../addin/taskpane/store';
import type { Ready, Workbook } from '../../addin/taskpane/workbook';
import {
  DECISIONS,
  HISTORY_TAB,
  type Decision,
  type Log,
  SETUP_TAB,
  type Setup,
  isFailure,
  ownerProblem,
} from '../../core/index';
import { type FakeHost } from './fake-host';
import { workbooks } from './workbooks';

let host: FakeHost;
let store: Workbook;
const ready = () => store.state as Ready;
const decisions = () => (ready().records.decisions as Log<Decision>).entries;
const until = (f: () => unknown) => expect.poll(f, { timeout: 3000, interval: 5 });

const connect = (setup: Setup): Setup => ({
  ...setup,
  sources: { deals: { tab: 'crm export', table: '', columns: {} } },
});
const decision: Decision = {
  day: 46252,
  kpi: 'WIN_RATE',
  scope: '',
  breach: 'red',
  action: 'Call the last ten lost deals',
  owner: 'Ana Reyes',
  due: 46262,
  done: null,
  outcome: '',
};

beforeEach(async () => {
  host = workbooks.pasted();
  store = createStore(host);
  await store.refresh();
  await store.save(connect);
});

describe('the setup', () => {
  test('is not written over what somebody typed meanwhile: the cell is named, and the next save keeps it', async () => {
    host.tabs.get(SETUP_TAB)![0]![5] = 'a note of mine';
    await expect(store.save((setup) => ({ ...setup, audited: 46000 }))).rejects.toThrow(/KPI Setup, cell F1.*a note/);
    expect(host.tabs.get(SETUP_TAB)![0]![5]).toBe('a note of mine');
    expect(ready().setup.audited).toBeNull();
    await store.save((setup) => ({ ...setup, audited: 46000 }));
    expect(ready().setup.audited).toBe(46000);
    expect(host.tabs.get(SETUP_TAB)!.flat()).toContain('a note of mine');
  });

  test('of a tab that was deleted is not made anew behind the back', async () => {
    host.tabs.delete(SETUP_TAB);
    await expect(store.save((setup) => setup)).rejects.toThrow(/deleted/);
    expect(host.tabs.has(SETUP_TAB)).toBe(false);
  });

  test('that is broken stays a problem while the data is edited, and both are read once it is whole', async () => {
    const whole = host.tabs.get(SETUP_TAB)!.map((row) => [...row]);
    host.edit(SETUP_TAB, (cells) => (cells[0]![2] = 'two'));
    await until(() => ready().problem?.message).toMatch(/KPI Setup/);
    host.edit('crm export', (cells) => cells.pop());
    await expect(store.save((setup) => setup)).rejects.toThrow(/Not saved/);
    await store.refresh();
    expect(ready().problem).not.toBeNull();
    const rows = ready().connected.table('deals').size;
    host.tabs.set(SETUP_TAB, whole);
    host.edit(SETUP_TAB, () => undefined);
    await until(() => ready().problem).toBeNull();
    expect(ready().connected.table('deals').size).toBe(rows - 1);
  });
});

describe('a reading', () => {
  test('reads again only what an edit touched', async () => {
    const read: string[] = [];
    const { read: table, readTab } = host;
    host.read = (kind, place) => (read.push(place.tab), table.call(host, kind, place));
    host.readTab = (tab) => (read.push(tab), readTab.call(host, tab));
    const before = store.state;
    host.edit('crm export', (cells) => cells.pop());
    await until(() => store.state).not.toBe(before);
    host.edit('Notes', (cells) => cells.pop());
    expect(read).toEqual(['crm export']);
    await store.save((setup) => setup);
    expect(read).toEqual(['crm export', SETUP_TAB, SETUP_TAB]);
  });

  test('that is stopped leaves the former numbers and says so', async () => {
    const before = ready().connected;
    host.read = (_kind, _place, watch) => {
      watch!.rows(40_000, 100_000);
      expect(store.state.reading).toEqual({ kind: 'deals', done: 40_000, total: 100_000 });
      store.stopReading();
      return watch!.stopped() ? Promise.reject(new Error('stopped')) : Promise.resolve(null!);
    };
    await store.refresh();
    expect(ready()).toMatchObject({ stale: true, reading: null });
    expect(ready().connected).toBe(before);
    expect(ready().problem!.message).toMatch(/stopped/);
  });
});

describe('the decision log', () => {
  test('takes a decision, keeps columns and rows of people, and is filled in later', async () => {
    await store.record(decision);
    const rows = host.tabs.get(DECISIONS.tab)!;
    rows[0]!.push('Mine');
    rows[1]!.push('remember');
    rows.push([]);
    await store.record({ ...decision, action: '=HYPERLINK("x") call them' });
    expect(decisions().map(({ action }) => action)).toEqual([decision.action, '=HYPERLINK("x") call them']);
    const put: unknown[] = [];
    const write = host.put.bind(host);
    host.put = (tab, row, cells) => (put.push(...cells.flat().filter(Boolean)), write(tab, row, cells));
    await store.complete(1, 46260, 'Two deals came back');
    expect(put).toHaveLength(2); // Done and Outcome, and no other cell
    expect(decisions()[1]).toMatchObject({ done: 46260, outcome: 'Two deals came back' });
    expect(decisions()[0]).toEqual(decision);
    expect(host.tabs.get(DECISIONS.tab)![1]).toContain('remember');
  });

  test('refuses what is no decision, and a row that is another by now', async () => {
    await expect(store.record({ ...decision, owner: 'the team' })).rejects.toThrow(ownerProblem('the team')!);
    expect(host.tabs.has(DECISIONS.tab)).toBe(false);
    await store.record(decision);
    host.tabs.get(DECISIONS.tab)!.splice(1, 0, []);
    host.tabs.get(DECISIONS.tab)![2]![4] = 'Call nobody at all';
    await expect(store.complete(0, 46260, 'done')).rejects.toThrow(/changed meanwhile/);
    await store.complete(0, 46260, 'done');
    expect(decisions()[0]).toMatchObject({ action: 'Call nobody at all', done: 46260 });
  });

  test('that a hand has broken stops no number, and nothing is appended to it', async () => {
    await store.record(decision);
    host.edit(DECISIONS.tab, (cells) => (cells[0] = ['what', 'ever']));
    await until(() => isFailure(ready().records.decisions)).toBe(true);
    expect(ready().problem).toBeNull();
    await expect(store.record(decision)).rejects.toThrow(/KPI Decisions/);
    expect(host.tabs.get(DECISIONS.tab)!.length).toBe(2);
  });
});

test('the history gets one row per tracked KPI a day, once', async () => {
  const rows = await store.keepHistory();
  expect(rows).toBeGreaterThan(3);
  expect(await store.keepHistory()).toBe(0);
  expect(host.tabs.get(HISTORY_TAB)!.length).toBe(rows + 1);
});

test('a name is replaced in all three tabs, and that is logged', async () => {
  await store.save((setup) => ({ ...setup, targets: [{ period: '2026-Q3', owner: 'Ana Reyes', amount: 5 }] }));
  await store.record(decision);
  await store.erase('Ana Reyes', 'Former rep', 'Ben');
  expect(JSON.stringify([...host.tabs].filter(([tab]) => tab.startsWith('KPI')))).not.toContain('Ana Reyes');
  expect(ready().setup.targets[0]!.owner).toBe('Former rep');
  expect(decisions().at(-1)!.action).toMatch(/replaced by "Former rep"/);
});
