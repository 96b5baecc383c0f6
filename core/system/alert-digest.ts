import { type Day, isoDay } from '../day';
import type { Kpi } from '../kpi';
import { setupOf } from '../setup/kpi-setup';
import type { Setup } from '../setup/setup';
import { alertMessage } from './alert-text';
import type { Alert } from './alerts';

export interface DigestItem {
  readonly alert: Alert;
  /** An earlier run ended before it could note that this was sent. */
  readonly maybeSent: boolean;
}

/** Where a digest comes from, so that whoever reads it knows why, and how to stop it. */
export interface DigestSource {
  readonly workbook: string;
  readonly url: string;
  readonly by: string;
  readonly since: Day;
}

export interface Digest {
  readonly subject: string;
  readonly body: string;
  /** The same as HTML; every name and text in it is escaped. */
  readonly html: string;
}

/** One mail to one owner about everything that entered, worsened or recovered. */
export function alertDigest(
  owner: string,
  items: readonly DigestItem[],
  source: DigestSource,
  kpis: readonly Kpi[],
  setup: Setup,
): Digest {
  const messages = items.map(({ alert, maybeSent }) => {
    const kpi = kpis.find(({ id }) => id === alert.kpi)!;
    const message = alertMessage(alert, kpi, setupOf(kpi, setup, alert.scope), setup.options.currency);
    const lines = message.body.split('\n').filter((line) => line !== '');
    return { subject: message.subject, lines: maybeSent ? [...lines, MAYBE_SENT] : lines };
  });
  const [first] = messages;
  const subject = messages.length === 1 ? first!.subject : `${messages.length} of your KPIs: ${first!.subject}, …`;
  const foot = footOf(owner, source);
  return {
    subject: subject.replace(/\s+/g, ' '),
    body: [...messages.map(({ subject, lines }) => [subject, ...lines].join('\n')), foot.join('\n')].join('\n\n'),
    html: [
      ...messages.map(
        ({ subject, lines }) => `<p><b>${escaped(subject)}</b><br>${lines.map(escaped).join('<br>')}</p>`,
      ),
      `<p style="color:#5F6B76">${foot.map(escaped).join('<br>')}</p>`,
    ].join('\n'),
  };
}

const MAYBE_SENT = 'You may have had this before: an earlier run ended before it could note that it was sent.';

const footOf = (owner: string, { workbook, url, by, since }: DigestSource): readonly string[] => [
  `You get this because "${workbook}" names ${owner} as the owner, and ${by} turned alerts on (${isoDay(since)}).`,
  `To stop it: empty your address under People on the tab KPI Setup, or turn alerts off for everybody at Sales KPIs > Alerts.`,
  url,
];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
