// One alert per episode: it begins, it turns red, it is over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HistoryRow,
  type Status,
  type Thresholds,
  alertMessage,
  alertsOf,
  alertsToSend,
  emptySetup,
  isFailure,
  mailDraft,
  messageText,
  openAlerts,
  setupOf,
  snooze,
  wake,
} from '../../core/index';
import { colourOf } from '../../core/status';
import { holds } from '../core/property';
import { TODAY, kpiNamed, withOn } from './workbook';

const LIMITS: Thresholds = { green: 3, amber: 2 };

const row = (day: number, status: Status, judged: number | null = null, smallSample = false): HistoryRow => ({
  day,
  kpi: 'PIPELINE_COVERAGE',
  scope: '',
  owner: 'Ana Reyes',
  asOf: day,
  value: judged,
  judged,
  status,
  smallSample,
  rows: '',
  version: 1,
  because: '',
});
/** g green, a amber, r red, G clearly green, t target met, . no status; lower case s before a letter: small sample. */
const STATUS: Record<string, [Status, number | null]> = {
  g: ['green', 3.1],
  G: ['green', 3.5],
  a: ['amber', 2.5],
  r: ['red', 1],
  t: ['target met', null],
  '.': ['not available', null],
  n: ['small sample', null],
};
const story = (marks: string): HistoryRow[] =>
  [...marks.matchAll(/(s?)([gGart.n])/g)].map(([, small, mark], day) => row(day, ...STATUS[mark!]!, small === 's'));
const raised = (rows: readonly HistoryRow[]) =>
  alertsOf(rows, () => LIMITS)
    .map(({ kind, day }) => `${kind} ${day}`)
    .join(', ');

test.each([
  ['never green', 'ggGt', ''],
  ['enters once', 'gaaaa', 'enter 1'],
  ['enters on the first refresh', 'r', 'enter 0'],
  ['worsens once', 'garr', 'enter 1, worsen 2'],
  ['back to amber and red again is no news', 'garar', 'enter 1, worsen 2'],
  ['red at once has nothing to worsen', 'grra', 'enter 1'],
  ['clearly green ends it at once', 'gaG', 'enter 1, recover 2'],
  ['barely green waits for the second', 'gag', 'enter 1'],
  ['barely green twice ends it', 'gagg', 'enter 1, recover 3'],
  ['wavering at the threshold rings once', 'gagagagag', 'enter 1'],
  ['the target being met ends it', 'gat', 'enter 1, recover 2'],
  ['a new episode rings again', 'gaGar', 'enter 1, recover 2, enter 3, worsen 4'],
  ['no status neither begins nor ends', '.a.n.', 'enter 1'],
  ['no status between two greens is no break', 'gag.g', 'enter 1, recover 4'],
  ['a small sample waits for the next refresh', 'gsa', ''],
  ['and rings when it repeats', 'gsasa', 'enter 2'],
  ['and when a full sample confirms it', 'gsar', 'enter 2'],
  ['a small red after a small amber repeats the amber', 'gsasr', 'enter 2'],
  ['and two small reds are red', 'gsasrsr', 'enter 2, worsen 3'],
  ['a small green does not end an episode at once', 'gasG', 'enter 1'],
  ['two do', 'gasGsG', 'enter 1, recover 3'],
  ['fewer than ten observations are no status', 'gnn', ''],
])('%s: %s', (_, marks, alerts) => expect(raised(story(marks))).toBe(alerts));

describe('laws', () => {
  const marks = fc.array(fc.constantFrom('g', 'G', 'a', 'r', 't', '.', 'n', 'sa', 'sr', 'sg'), { maxLength: 30 });
  test('episodes do not overlap: enter, at most one worsen, recover, and so on', () =>
    holds(
      fc.property(marks, (list) => {
        const kinds = alertsOf(story(list.join('')), () => LIMITS).map(({ kind }) => kind[0]);
        expect(kinds.join('')).toMatch(/^(ew?r)*(ew?)?$/);
      }),
    ));
  test('every alert keeps the day its episode began', () =>
    holds(
      fc.property(marks, (list) => {
        let since = -1;
        for (const alert of alertsOf(story(list.join('')), () => LIMITS)) {
          if (alert.kind === 'enter') since = alert.day;
          expect(alert.since).toBe(since);
        }
      }),
    ));
  test('later rows change no earlier alert', () =>
    holds(
      fc.property(marks, fc.nat(30), (list, cut) => {
        const all = alertsOf(story(list.join('')), () => LIMITS);
        const some = alertsOf(story(list.slice(0, cut).join('')), () => LIMITS);
        expect(all.filter(({ day }) => day < cut)).toEqual(some);
      }),
    ));
  test('the order of rows on the tab does not matter, nor a second row of the same day', () =>
    holds(
      fc.property(marks, (list) => {
        const rows = story(list.join(''));
        expect(raised([...rows].reverse())).toBe(raised(rows));
        expect(raised([...rows, ...rows.map((one) => ({ ...one, status: 'red' as const }))])).toBe(raised(rows));
      }),
    ));
  test.each([
    ['higher', LIMITS, 0.25],
    ['lower', { green: 5, amber: 60 }, 13.75],
    ['higher', { green: 0.7, amber: 0.5, most: { green: 1.1, amber: 1.3 } }, 0.05],
  ] as const)('%s: an episode ends at once from a quarter of the way beyond green, %j', (direction, limits, margin) =>
    holds(
      fc.property(fc.integer({ min: -20, max: 20 }), (steps) => {
        const sign = direction === 'higher' ? 1 : -1;
        const value = limits.green + sign * margin * (1 + steps / 20);
        const colour = colourOf(value, limits, direction);
        const rows = [row(0, 'red', limits.amber - sign * 100), row(1, colour, value)];
        const ended = alertsOf(rows, () => limits).some(({ kind }) => kind === 'recover');
        expect(ended).toBe(colour === 'green' && steps >= 0);
      }),
    ),
  );
});

describe('what is said', () => {
  const kpi = kpiNamed('PIPELINE_COVERAGE');
  const terms = setupOf(kpi, withOn(['PIPELINE_COVERAGE']));
  const alerts = alertsOf(
    story('gar').map((one) => ({ ...one, day: TODAY - 2 + one.day, asOf: TODAY - 2 + one.day })),
    () => LIMITS,
  );

  test('the message names value, owner, action and day', () => {
    const { subject, body } = alertMessage(alerts[1]!, kpi, terms);
    expect(subject).toBe('Pipeline coverage has turned red (1.00×)');
    expect(body).toContain('Owner: Ana Reyes');
    expect(body).toContain(`Action: ${kpi.action.deed}`);
    expect(body).toContain('Due: 2026-07-02');
    expect(body).toContain('off green since 2026-06-29');
  });
  test('a recovery asks for nothing', () => {
    const [, , over] = alertsOf(story('garG'), () => LIMITS);
    expect(alertMessage(over!, kpi, terms).body).toMatch(/Nothing more to do/);
    expect(messageText(alertMessage(over!, kpi, terms))).toMatch(/^Pipeline coverage is green again/);
  });
  test('a mail draft carries any text, and nothing that ends an attribute or starts a header', () =>
    holds(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (body, subject, to) => {
          const link = mailDraft({ subject, body }, to);
          expect(link).toMatch(/^mailto:[^\s"'<>&?]*\?subject=[^\s"'<>&?]*&body=[^\s"'<>&?]*$/);
          const sent = new URL(link).searchParams;
          const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n');
          expect(sent.get('subject')).toBe(wellFormed(subject));
          expect(sent.get('body')).toBe(wellFormed(body));
        },
      ),
    ));
  test('a long text is cut at a word, and the link stays short', () => {
    const link = mailDraft({ subject: 'x', body: 'Überall & mehr\n'.repeat(500) }, 'ana@northwind.example');
    expect(link.length).toBeLessThan(2000);
    expect(link).toMatch(/^mailto:ana@northwind\.example\?/);
    expect(decodeURIComponent(link)).toMatch(/…$/);
  });
});

describe('putting off', () => {
  const alerts = alertsOf(
    story('gar').map((one) => ({ ...one, day: TODAY + one.day })),
    () => LIMITS,
  );
  const put = {
    kpi: 'PIPELINE_COVERAGE',
    scope: '',
    since: TODAY,
    until: TODAY + 14,
    reason: 'Data is moved',
    by: 'Ana',
  };
  const setup = snooze(emptySetup, put);
  if (isFailure(setup)) throw new Error(setup.message);

  test('needs a reason and an end within a quarter', () => {
    expect(snooze(emptySetup, { ...put, reason: ' ' })).toMatchObject({ message: expect.stringMatching(/Say why/) });
    expect(snooze(emptySetup, { ...put, until: TODAY + 93 })).toMatchObject({
      message: expect.stringMatching(/within 92 days/),
    });
    expect(snooze(emptySetup, { ...put, until: TODAY - 1 })).toMatchObject({ code: 'bad-argument' });
    expect(isFailure(snooze(emptySetup, { ...put, until: TODAY + 92 }))).toBe(false);
  });
  test('silences the beginning, not the turn to red after it', () => {
    expect(alertsToSend(alerts, [], TODAY + 1).map(({ kind }) => kind)).toEqual(['enter']);
    expect(alertsToSend(alerts, setup.snoozes, TODAY + 1)).toEqual([]);
    expect(alertsToSend(alerts, setup.snoozes, TODAY + 2).map(({ kind }) => kind)).toEqual(['worsen']);
    const later = snooze(setup, { ...put, since: TODAY + 3 });
    expect(
      isFailure(later) ? [] : openAlerts(alerts, later.snoozes, TODAY + 4).map((one) => one.snooze?.reason),
    ).toEqual(['Data is moved']);
  });
  test('runs out, of one row only, and can be taken back', () => {
    const [open] = openAlerts(alerts.slice(0, 1), setup.snoozes, TODAY + 14);
    expect(open!.snooze).not.toBeNull();
    expect(openAlerts(alerts.slice(0, 1), setup.snoozes, TODAY + 15)[0]!.snooze).toBeNull();
    const other = { ...alerts[0]!, scope: 'Owner = Ana' };
    expect(openAlerts([other], setup.snoozes, TODAY + 1)[0]!.snooze).toBeNull();
    expect(wake(setup, 'PIPELINE_COVERAGE', '', TODAY).snoozes).toEqual([]);
    expect(snooze(setup, { ...put, reason: 'Again' })).toMatchObject({ snoozes: [{ reason: 'Again' }] });
  });
  test('an episode that is over is not open', () =>
    expect(
      openAlerts(
        alertsOf(story('gaG'), () => LIMITS),
        [],
        5,
      ),
    ).toEqual([]));
});
