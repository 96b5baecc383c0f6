import { describe, expect, test } from 'vitest';
import { actionProblem } from '../../addin/taskpane/kpis/action-rule';
import { ownerProblem } from '../../addin/taskpane/kpis/owner-rule';
import { words } from '../../addin/taskpane/words';
import { kpis } from '../../core/index';

describe('an owner is one person', () => {
  test.each(['', 'Ana', 'Ana Reyes', "Siobhan O'Neil-Smith", 'Anders Land', 'Teamy McTeam', 'Orlando', 'VP Sales'])(
    '"%s" may own',
    (owner) => expect(ownerProblem(owner)).toBeNull(),
  );
  test.each(['team', 'Sales Team', 'the reps', 'Everyone', 'Marketing department'])('"%s" is many', (owner) =>
    expect(ownerProblem(owner)).toBe(words.owner.many(owner)),
  );
  test.each(['Ana / Ben', 'Ana & Ben', 'Ana and Ben', 'Ana, Ben', 'Ana + Ben', 'Ana; Ben', 'Ana or Ben'])(
    '"%s" are two',
    (owner) => expect(ownerProblem(owner)).toBe(words.owner.two),
  );
  test.each(['TBD', 'n/a', '?', '-'])('"%s" is nobody', (owner) =>
    expect(ownerProblem(owner)).toBe(words.owner.nobody(owner)),
  );
});

describe('an action names a deed', () => {
  test.each([
    'Investigate',
    'Monitor',
    'review further',
    'Look into it',
    'Investigate and monitor',
    'We should monitor the situation; then review further.',
    'Keep an eye on the numbers',
    'Reviewing',
  ])('"%s" is none', (action) => expect(actionProblem(action)).toBe(words.action.noDeed));
  test.each([
    '',
    'Call the last ten lost deals',
    'Review the last 10 lost deals with the rep',
    'Investigate the three largest slips and close or re-date each',
    'Monitor nothing: cut the approval step',
  ])('"%s" is one', (action) => expect(actionProblem(action)).toBeNull());
  test.each(kpis.map((kpi) => [kpi.title, kpi.action.deed]))('%s proposes one', (_, deed) =>
    expect(actionProblem(deed)).toBeNull(),
  );
});
