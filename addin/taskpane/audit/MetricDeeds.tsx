import { Button, Field, Input } from '@fluentui/react-components';
import { type Day, type Decision, type Metric, archiveMetric } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { DecisionForm } from '../review/DecisionForm';
import { decisionOf, draftOf as decisionDraft, faultOf } from '../review/decision-draft';
import type { Deeds } from '../use-deeds';
import { words } from '../words';
import type { MetricDecisionDraft } from './audit-memory';
import { type MetricDraft, decisionAbout, draftOf, withAnswers } from './metric-draft';
import { MetricForm } from './MetricForm';

interface Props {
  readonly metric: Metric;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly answers: MetricDraft | undefined;
  readonly onAnswers: (draft: MetricDraft | null) => void;
  readonly decision: MetricDecisionDraft | undefined;
  readonly onDecision: (draft: MetricDecisionDraft | null) => void;
  readonly onRecord: (decision: Decision) => void;
}

/** A metric of the user's own: its answers, a decision it led to, and putting it away. */
export function MetricDeeds(props: Props) {
  const { metric, deeds, today, answers, onAnswers, decision, onDecision, onRecord } = props;
  const { audit, review } = words;
  const saved = draftOf(metric);
  const draft = answers ?? saved;
  const proposed = decisionAbout(metric, today);
  const save = () =>
    void deeds.save(
      (now) => withAnswers(now, metric.name, draft),
      () => {
        onAnswers(null);
        return { intent: 'success', text: audit.own.saved(metric.name) };
      },
    );
  const archive = () =>
    void deeds.save(
      (now) => archiveMetric(now, metric.name, today),
      () => ({ intent: 'success', text: audit.archived(metric.name) }),
    );
  if (decision) {
    const wanted = { ...decisionOf(proposed, decision), breach: decision.happened.trim() };
    const fault = faultOf(wanted);
    const silent = wanted.breach === '';
    const happened = (
      <Field
        label={review.decide.happened}
        validationMessage={decision.refused && silent ? review.decide.happenedEmpty : undefined}
      >
        <Input
          name="happened"
          value={decision.happened}
          onChange={(_, { value }) => onDecision({ ...decision, happened: value })}
        />
      </Field>
    );
    return (
      <DecisionForm
        title={metric.name}
        role=""
        before={{ name: 'happened', field: happened }}
        draft={decision}
        fault={fault}
        busy={deeds.busy}
        onDraft={(changed) => onDecision({ ...decision, ...changed })}
        onRecord={() => (fault || silent ? onDecision({ ...decision, refused: true }) : onRecord(wanted))}
        onCancel={() => onDecision(null)}
      />
    );
  }
  return (
    <>
      <MetricForm
        name={metric.name}
        draft={draft}
        changed={JSON.stringify(draft) !== JSON.stringify(saved)}
        busy={deeds.busy}
        onDraft={onAnswers}
        onSave={save}
      />
      <Buttons>
        <Button
          size="small"
          aria-label={audit.deed(audit.own.record, metric.name)}
          onClick={() => onDecision({ ...decisionDraft(proposed), happened: '' })}
        >
          {audit.own.record}
        </Button>
        <Button
          size="small"
          aria-label={audit.deed(audit.archive, metric.name)}
          disabledFocusable={deeds.busy}
          onClick={archive}
        >
          {audit.archive}
        </Button>
      </Buttons>
    </>
  );
}
