// What is said about one person: the agenda of a 1:1 and the briefing, as text and as a printed tab.
import { describe, expect, test } from 'vitest';
import {
  type Breach,
  type Decision,
  BRIEFING_TAB,
  COACHING_TAB,
  breachOf,
  coachingAgenda,
  isBreach,
  isFailure,
  kpiLine,
  kpis,
  ownerBriefing,
  pagePlan,
  pageText,
  perPerson,
  showMoved,
} from '../../core/index';
import { compared } from '../../core/system/moved-parts';
import type { Result } from '../../core/evaluate';
import { cellsOfPlan } from './setup-cells';
import { TODAY, connectedWith, kpiNamed, withOn } from './workbook';

const setup = {
  ...withOn(['WIN_RATE', 'AVERAGE_DEAL_SIZE']),
  scoped: perPerson(kpiNamed('WIN_RATE'), withOn(['WIN_RATE']), ['Ben Okoro']),
};
const connected = connectedWith(setup);
const line = kpiLine('WIN_RATE', connected, TODAY);
const breach = breachOf(line, connected, TODAY)!;
const late: Decision = {
  day: TODAY - 30,
  kpi: 'WIN_RATE',
  scope: '',
  breach: 'red: 20%',
  action: 'Call the ten lost deals',
  owner: 'ana reyes',
  due: TODAY - 3,
  done: null,
  outcome: '',
};
const given = (breaches: readonly Breach[], decisions: readonly Decision[]) => ({ breaches, decisions, kpis });

describe('a breach', () => {
  test('has value, parts that moved, action, owner and date', () => {
    expect(isBreach(line)).toBe(true);
    expect(breach).toMatchObject({ owner: 'Ana Reyes', action: kpiNamed('WIN_RATE').action.deed, due: TODAY + 10 });
    expect(breach.says).toMatch(/^red: /);
    if (isFailure(breach.moved)) throw new Error(breach.moved.message);
    expect(breach.moved.against).toBe('the 90 days before');
    expect(breach.moved.parts.map(({ part, effect }) => [part, Math.sign(effect!)])).toEqual([
      ['lost', -1],
      ['won', -1],
    ]);
    expect(showMoved(breach.moved.parts[1]!)).toBe('Deals won in the window: 30 → 17');
  });
  test('a green line has none', () =>
    expect(breachOf(kpiLine('AVERAGE_DEAL_SIZE', connected, TODAY), connected, TODAY)).toBeNull());
});

describe('parts that moved', () => {
  const kpi = kpiNamed('PIPELINE_VELOCITY');
  const result = (parts: Record<string, number>) =>
    ({
      kpi,
      parts,
      choice: { variant: 'mean', unit: 'day' },
      value: kpi.compute(parts, { variant: 'mean', unit: 'day' }) as number,
    }) as unknown as Result;
  const before = { opportunities: 50, deal_size: 1000, win_rate: 0.25, cycle_days: 50 };
  test('the one that hurt most comes first, one that helped last, one that stood still not at all', () => {
    const parts = compared(result(before), result({ ...before, opportunities: 40, win_rate: 0.3, cycle_days: 51 }));
    expect(parts.map(({ part }) => part)).toEqual(['opportunities', 'cycle_days', 'win_rate']);
    expect(parts[0]!.effect).toBeCloseTo(-50, 6);
  });
  test('a part without which there is no value stands last', () =>
    expect(
      compared(result(before), result({ ...before, cycle_days: 0, opportunities: 40 })).map(({ part, effect }) => [
        part,
        effect === null,
      ]),
    ).toEqual([
      ['opportunities', false],
      ['cycle_days', true],
    ]));
});

describe('the coaching agenda', () => {
  const agenda = coachingAgenda(
    'Ana Reyes',
    given(
      [breach],
      [
        late,
        { ...late, action: 'Train the team', due: TODAY },
        { ...late, owner: 'Ben Okoro' },
        { ...late, done: TODAY },
      ],
    ),
    TODAY,
  );
  const [off, overdue, open, questions] = agenda.sections;

  test('has the person’s breaches, what is overdue and what is open', () => {
    expect(off!.entries.map(({ headline }) => headline)).toEqual(['Win rate']);
    expect(overdue!.entries.map(({ headline }) => headline)).toEqual(['Call the ten lost deals']);
    expect(overdue!.entries[0]!.facts).toContainEqual(['Due', '2026-06-27, 3 days ago']);
    expect(open!.entries.map(({ headline }) => headline)).toEqual(['Train the team']);
  });
  test('asks three questions: what moved, what is late', () => {
    expect(questions!.entries).toHaveLength(3);
    expect(questions!.entries[0]!.headline).toBe(
      'Win rate: deals lost in the window rose from 10 to 23 (against the 90 days before). What caused it, and what will you do first?',
    );
    const one = coachingAgenda('Ana Reyes', given([], [late]), TODAY).sections[3]!.entries;
    expect([one.length, one[0]!.headline]).toEqual([
      3,
      '"Call the ten lost deals" was due on 2026-06-27. What stands in its way, and who can clear it?',
    ]);
    expect(coachingAgenda('Nobody Known', given([breach], [late]), TODAY).sections[3]!.entries).toHaveLength(3);
  });
  test('two breaches each get a question before one gets two', () => {
    const ben = breachOf(kpiLine('WIN_RATE', connected, TODAY, 'Owner = Ben Okoro'), connected, TODAY);
    const two = { ...breach, line: { ...line, terms: { ...line.terms, scope: 'Owner = Ben' } } };
    const asked = coachingAgenda('Ana Reyes', given([breach, two], []), TODAY).sections[3]!.entries;
    expect(asked.map(({ headline }) => headline.split(': d')[0])).toEqual([
      'Win rate',
      'Win rate (Owner = Ben)',
      'Win rate',
    ]);
    expect(ben).toBeNull();
  });
  test('as text', () => {
    const text = pageText(agenda);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Coaching agenda: Ana Reyes',
      '2026-06-30 · 1 off green · 1 overdue',
      '',
      'OFF GREEN',
      '- Win rate',
      `  Status: ${breach.says}`,
    ]);
    expect(pageText(coachingAgenda('Ana Reyes', given([], []), TODAY))).toContain('Everything with a status is green.');
  });
  test('as a tab of one page with everything that the text says', () => {
    const plan = pagePlan(agenda);
    expect([plan.tab, plan.print.columns, plan.heights.length]).toEqual([COACHING_TAB, 2, plan.cells.length]);
    const cells = cellsOfPlan(plan).flat();
    for (const { entries } of agenda.sections)
      for (const { headline, facts } of entries)
        for (const text of [headline, ...facts.map(([, fact]) => fact)]) expect(cells).toContain(text);
    expect(plan.cells.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });
});

describe('the owner briefing', () => {
  const page = ownerBriefing('Ana Reyes', kpis, setup, TODAY);
  test('tells of each of their KPIs what a break means, the threshold, the action, by when', () => {
    expect(page.tab).toBe(BRIEFING_TAB);
    expect(page.sections[0]!.entries.map(({ headline }) => headline)).toEqual(['Win rate', 'Average deal size']);
    const facts = new Map(page.sections[0]!.entries[0]!.facts);
    expect(facts.get('When it breaks')).toMatch(/^Layer 3, lagging: too little of what is qualified/);
    expect(facts.get('Green / amber')).toMatch(/^≥ −2\.0 pts \/ ≥ −5\.0 pts change/);
    expect(facts.get('By when')).toBe('within 10 days of the breach');
    expect([facts.get('Defined by'), facts.get('Reviewed by')]).toEqual(['RevOps', 'Manager']);
  });
  test('a row with a scope is its owner’s own', () =>
    expect(ownerBriefing('Ben Okoro', kpis, setup, TODAY).sections[0]!.entries.map(({ headline }) => headline)).toEqual(
      ['Win rate (Owner = Ben Okoro)'],
    ));
  test('whoever owns nothing is told so', () =>
    expect(pageText(ownerBriefing('Zoe', kpis, setup, TODAY))).toContain('Zoe owns no KPI that is on.'));
});
