import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Day, erasePerson, isFailure } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { Section } from '../parts/Section';
import type { Deeds } from '../use-deeds';
import { words } from '../words';
import type { Ready, Workbook } from '../workbook';
import { type EraseDraft, eraseProblems, nobodyErased } from './erase-draft';

const useStyles = makeStyles({
  log: {
    display: 'block',
    padding: '8px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly workbook: Workbook;
  readonly state: Ready;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly draft: EraseDraft;
  readonly onDraft: (draft: EraseDraft) => void;
}

/** The one rewriting of the logs: a person's name, on request. It is asked for twice, since nothing brings it back. */
export function EraseForm({ workbook, state, deeds, today, draft, onDraft }: Props) {
  const styles = useStyles();
  const says = words.people.erase;
  const found = eraseProblems(draft);
  const problems = draft.step === 'typing' ? {} : found;
  const change = (part: Partial<EraseDraft>) => onDraft({ ...draft, step: 'typing', ...part });
  const next = () => onDraft({ ...draft, step: Object.keys(found).length > 0 ? 'refused' : 'sure?' });
  const [name, instead, by] = [draft.name.trim(), draft.instead.trim(), draft.by.trim()];
  const erase = () =>
    void deeds.write(
      () => workbook.erase(name, instead, by),
      () => {
        onDraft(nobodyErased);
        return { intent: 'success', text: says.done };
      },
    );
  return (
    <Section title={says.title} says={says.says}>
      {(['name', 'instead', 'by'] as const).map((field) => (
        <Field
          key={field}
          label={says[field]}
          hint={field === 'instead' ? says.insteadHint : undefined}
          validationMessage={problems[field]}
        >
          <Input value={draft[field]} onChange={(_, { value }) => change({ [field]: value })} />
        </Field>
      ))}
      {draft.step === 'sure?' ? (
        <>
          <Text size={200} role="status">
            {says.once}
            <span className={styles.log}>{logged(state, name, instead, by, today)}</span>
          </Text>
          <Buttons>
            <Button appearance="primary" disabledFocusable={deeds.busy} onClick={erase}>
              {says.sure}
            </Button>
            <Button onClick={() => change({})}>{says.back}</Button>
          </Buttons>
        </>
      ) : (
        <Buttons>
          <Button onClick={next}>{says.next}</Button>
        </Buttons>
      )}
    </Section>
  );
}

/** What the log will say, with the number of places; where a log cannot be read, why nothing will be written. */
function logged({ setup, records }: Ready, name: string, instead: string, by: string, today: Day): string {
  const { decisions, history } = records;
  if (isFailure(decisions)) return decisions.message;
  if (isFailure(history)) return history.message;
  const { entries } = erasePerson({ setup, decisions, history }, name, instead, by, today).decisions;
  return entries[entries.length - 1]!.action;
}
