// One mail to an owner: what changed, what is asked, why it came, how to stop it. Whatever people named things, it stays text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alert, type Setup, alertDigest, emptySetup, kpis } from '../../core/index';
import { holds } from '../core/property';

const DAY = 46252;
const alert = (change: Partial<Alert> = {}): Alert => ({
  ...{ kind: 'enter', kpi: 'WIN_RATE', scope: '', day: DAY, since: DAY },
  row: {
    ...{ day: DAY, kpi: 'WIN_RATE', scope: '', owner: 'Ana Reyes', asOf: DAY, value: 0.2, judged: -0.06 },
    ...{ status: 'red', smallSample: false, rows: '', version: 1, because: '' },
  },
  ...change,
});
const setupWith = (action: string, owner = 'Ana Reyes'): Setup => ({
  ...emptySetup,
  kpis: {
    WIN_RATE: { on: true, owner, escalation: '', cadence: 'monthly', green: null, amber: null, action, days: 10 },
  },
});
const source = { workbook: 'Northwind', url: 'https://example.com/x', by: 'Ben Okoro', since: DAY - 7 };
const digest = (alerts: readonly Alert[], action = 'Call the last ten lost deals') =>
  alertDigest(
    'Ana Reyes',
    alerts.map((one) => ({ alert: one, maybeSent: false })),
    source,
    kpis,
    setupWith(action),
  );

describe('a digest', () => {
  test('says what happened, what is asked by when, why it came and how to stop it', () => {
    const { subject, body } = digest([alert()]);
    expect(subject).toBe('Win rate has left green (20.0%)');
    for (const said of [
      'Action: Call the last ten lost deals',
      'Due: 2026-08-28',
      '"Northwind" names Ana Reyes as the owner',
      'Ben Okoro turned alerts on (2026-08-11)',
      'To stop it: empty your address under People',
    ])
      expect(body).toContain(said);
  });

  test('of several is one mail with the number in its subject', () => {
    const { subject, body } = digest([alert(), alert({ kind: 'worsen' })]);
    expect(subject).toMatch(/^2 of your KPIs: Win rate has left green/);
    expect(body).toMatch(/has left green[^]*has turned red/);
  });

  test('that may be a repeat says so', () => {
    const { body } = alertDigest('Ana Reyes', [{ alert: alert(), maybeSent: true }], source, kpis, setupWith('x'));
    expect(body).toContain('You may have had this before');
    expect(digest([alert()]).body).not.toContain('You may have had this before');
  });

  test('holds no markup but its own, and no second line in the subject, whatever people wrote', () =>
    holds(
      fc.property(fc.string(), fc.string(), fc.string(), (action, book, scope) => {
        const { subject, html } = alertDigest(
          `A${action}`,
          [{ alert: alert({ scope: `Owner = ${scope}` }), maybeSent: true }],
          { ...source, workbook: `${book}<img src=x onerror="y">` },
          kpis,
          setupWith(`<script>${action}`),
        );
        expect(subject).not.toMatch(/[\r\n]/);
        const own = html.replace(/<\/?(p|b|br)>|<p style="color:#5F6B76">/g, '');
        expect(own).not.toMatch(/[<>]/);
      }),
    ));
});
