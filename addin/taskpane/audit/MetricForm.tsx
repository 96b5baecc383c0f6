import { Button, Field, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { Buttons } from '../parts/Buttons';
import { words } from '../words';
import type { MetricDraft } from './metric-draft';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '10px' } });

interface Props {
  readonly name: string;
  readonly draft: MetricDraft;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly onDraft: (draft: MetricDraft) => void;
  readonly onSave: () => void;
}

/** The three standards, asked about a metric in the user's own words. */
export function MetricForm({ name, draft, changed, busy, onDraft, onSave }: Props) {
  const styles = useStyles();
  const { own, deed } = words.audit;
  return (
    <div className={styles.form} role="group" aria-label={name}>
      <Field label={own.linked}>
        <Select
          value={draft.linked}
          onChange={(_, { value }) => onDraft({ ...draft, linked: value as MetricDraft['linked'] })}
        >
          {Object.entries(own.linkedAnswers).map(([answer, text]) => (
            <option key={answer} value={answer}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.decision}>
        <Textarea value={draft.decision} onChange={(_, { value }) => onDraft({ ...draft, decision: value })} />
      </Field>
      <Field label={own.reviewed}>
        <Select
          value={draft.reviewed}
          onChange={(_, { value }) => onDraft({ ...draft, reviewed: value as MetricDraft['reviewed'] })}
        >
          {Object.entries(own.reviewedAnswers).map(([answer, text]) => (
            <option key={answer} value={answer}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Buttons>
        <Button
          appearance={changed ? 'primary' : 'secondary'}
          disabledFocusable={busy || !changed}
          aria-label={deed(own.save, name)}
          onClick={onSave}
        >
          {own.save}
        </Button>
      </Buttons>
    </div>
  );
}
