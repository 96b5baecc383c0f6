import { type Decision, type Day, type Metric, type Setup, kpis } from '../../../core/index';
import { words } from '../words';

/** The three answers about a metric of the user's own, as typed. */
export interface MetricDraft {
  readonly linked: '' | 'yes' | 'no';
  readonly decision: string;
  readonly reviewed: Metric['reviewed'];
}

export const draftOf = ({ linked, decision, reviewed }: Metric): MetricDraft => ({
  linked: linked === null ? '' : linked ? 'yes' : 'no',
  decision,
  reviewed,
});

export const withAnswers = (setup: Setup, name: string, { linked, decision, reviewed }: MetricDraft): Setup => ({
  ...setup,
  metrics: setup.metrics.map((metric) =>
    metric.name === name
      ? { ...metric, linked: linked === '' ? null : linked === 'yes', decision: decision.trim(), reviewed }
      : metric,
  ),
});

export const withMetric = (setup: Setup, name: string): Setup => ({
  ...setup,
  metrics: [...setup.metrics, { name: name.trim(), linked: null, decision: '', reviewed: '', archived: null }],
});

/** Why a metric cannot be added under that name; null where it can. */
export function nameProblem(name: string, { metrics }: Setup): string | null {
  const { nameEmpty, nameTaken, nameOurs } = words.audit.own;
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return nameEmpty;
  if (metrics.some((metric) => metric.name.trim().toLowerCase() === wanted)) return nameTaken(name.trim());
  const ours = kpis.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted);
  return ours ? nameOurs(ours.title) : null;
}

/** What a decision about such a metric starts from: its own deed. */
export const decisionAbout = ({ name, decision }: Metric, today: Day): Decision => ({
  day: today,
  kpi: name,
  scope: '',
  breach: '',
  action: decision,
  owner: '',
  due: today + A_WEEK,
  done: null,
  outcome: '',
});

const A_WEEK = 7;
