import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type Day, type Decision, isOverdue, isoDay } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { Card } from '../parts/Card';
import { words } from '../words';
import { type OutcomeDraft, newOutcome } from './outcome-draft';

const useStyles = makeStyles({
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly decision: Decision;
  /** The title of what was decided about. */
  readonly about: string;
  readonly today: Day;
  readonly busy: boolean;
  readonly draft: OutcomeDraft | undefined;
  readonly onDraft: (draft: OutcomeDraft | null) => void;
  readonly onDone: () => void;
}

/** A decision that waits for its outcome. */
export function OpenDecision({ decision, about, today, busy, draft, onDraft, onDone }: Props) {
  const styles = useStyles();
  const says = words.review.decisions;
  const { action, owner, due, breach } = decision;
  return (
    <Card title={action} says={about}>
      <Text size={200}>
        {says.by(owner, isoDay(due!))}
        {isOverdue(decision, today) && <span className={styles.late}> · {says.late(today - due!)}</span>}
        {breach !== '' && (
          <>
            <br />
            <span className={styles.quiet}>{says.for(breach)}</span>
          </>
        )}
      </Text>
      {draft ? (
        <div role="group" aria-label={`${says.save}: ${action}`} className={styles.form}>
          <Field
            label={says.outcome}
            validationMessage={draft.problem?.field === 'outcome' ? draft.problem.why : undefined}
          >
            <Textarea
              autoFocus
              resize="vertical"
              value={draft.outcome}
              onChange={(_, { value }) => onDraft({ ...draft, outcome: value, problem: null })}
            />
          </Field>
          <Field
            label={says.doneOn}
            validationMessage={draft.problem?.field === 'done' ? draft.problem.why : undefined}
          >
            <Input
              type="date"
              value={draft.done}
              onChange={(_, { value }) => onDraft({ ...draft, done: value, problem: null })}
            />
          </Field>
          <Buttons>
            <Button appearance="primary" disabledFocusable={busy} onClick={onDone}>
              {says.save}
            </Button>
            <Button onClick={() => onDraft(null)}>{words.review.decide.cancel}</Button>
          </Buttons>
        </div>
      ) : (
        <Buttons>
          <Button aria-label={`${says.done}: ${action}`} onClick={() => onDraft(newOutcome(today))}>
            {says.done}
          </Button>
        </Buttons>
      )}
    </Card>
  );
}
