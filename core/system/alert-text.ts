import { isoDay } from '../day';
import type { Kpi } from '../kpi';
import type { KpiTerms } from '../setup/kpi-setup';
import { showChange, showValue, thresholdText } from '../show';
import { statusText } from '../status';
import type { Alert } from './alerts';
import { rowTitle } from './tracked-rows';

export interface Message {
  readonly subject: string;
  readonly body: string;
}

const KIND = { enter: 'has left green', worsen: 'has turned red', recover: 'is green again' } as const;

/** What the owner is told: what happened, what is asked of whom, by when. */
export function alertMessage(alert: Alert, kpi: Kpi, terms: KpiTerms, currency = ''): Message {
  const { row, kind } = alert;
  const title = rowTitle(kpi, alert.scope);
  const value = row.value === null ? 'n/a' : showValue(row.value, kpi.unit, currency, levelOf(kpi, terms));
  const facts = [
    `${title} ${KIND[kind]}: ${value}, ${statusText(row)}.`,
    ...judgedFact(kpi, row.judged),
    `Green / amber: ${thresholdText(kpi, terms.thresholds)}.`,
    `As of ${isoDay(row.asOf)}; ${kind === 'recover' ? `it was off green since ${isoDay(alert.since)}` : `off green since ${isoDay(alert.since)}`}.`,
  ];
  const asked =
    kind === 'recover'
      ? ['Nothing more to do: write down what helped under Outcome in KPI Decisions.']
      : [
          `Action: ${terms.action}`,
          `Owner: ${terms.owner === '' ? `nobody yet (${kpi.owner.role})` : terms.owner}`,
          `Due: ${isoDay(alert.day + terms.days)}`,
          ...(terms.escalation === '' ? [] : [`If it is not done by then: ${terms.escalation}`]),
        ];
  return { subject: `${title} ${KIND[kind]} (${value})`, body: [...facts, '', ...asked].join('\n') };
}

const levelOf = (kpi: Kpi, { thresholds }: KpiTerms) => (kpi.judge?.by === 'level' ? thresholds : null);

function judgedFact({ judge }: Kpi, judged: number | null): string[] {
  if (!judge || judged === null || (judge.by !== 'points' && judge.by !== 'percent')) return [];
  return [`Its change is judged: ${showChange({ by: judge.by, value: judged })}.`];
}

export const messageText = ({ subject, body }: Message): string => `${subject}\n\n${body}`;
