import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { showValue } from '../../../core/index';
import { numberIn } from '../number-text';
import { Buttons } from '../parts/Buttons';
import { Pair } from '../parts/Pair';
import { words } from '../words';
import type { TargetDraft, TargetProblems } from './target-draft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly draft: TargetDraft;
  /** Shown as soon as they concern what was typed, all of them once saving was tried. */
  readonly problems: TargetProblems;
  readonly tried: boolean;
  readonly currency: string;
  readonly busy: boolean;
  readonly save: string;
  readonly primary: boolean;
  readonly onDraft: (draft: TargetDraft) => void;
  readonly onSave: () => void;
  readonly onCancel?: () => void;
}

/** Period, owner and amount of one target. */
export function TargetFields(props: Props) {
  const { draft, problems, tried, currency, busy, onDraft } = props;
  const styles = useStyles();
  const says = words.targets;
  const amount = numberIn(draft.amount);
  const problem = (field: keyof TargetDraft) => (tried || draft[field].trim() !== '' ? problems[field] : undefined);
  const field = (name: keyof TargetDraft, label: string, hint?: string) => (
    <Field label={label} hint={problem(name) ? undefined : hint} validationMessage={problem(name)}>
      <Input
        inputMode={name === 'amount' ? 'decimal' : undefined}
        value={draft[name]}
        onChange={(_, { value }) => onDraft({ ...draft, [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.form}>
      <Pair>
        {field('period', says.period)}
        {field('amount', says.amount, 'value' in amount ? showValue(amount.value, 'currency', currency) : undefined)}
      </Pair>
      {field('owner', says.owner, says.ownerHint)}
      <Buttons>
        <Button appearance={props.primary ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={props.onSave}>
          {props.save}
        </Button>
        {props.onCancel && (
          <Button disabledFocusable={busy} onClick={props.onCancel}>
            {says.cancel}
          </Button>
        )}
      </Buttons>
    </div>
  );
}
