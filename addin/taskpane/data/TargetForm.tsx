import { Field, Input, Text } from '@fluentui/react-components';
import { type Setup, showValue } from '../../../core/index';
import { numberIn } from '../number-text';
import { Pair } from '../parts/Pair';
import { Section } from '../parts/Section';
import { words } from '../words';
import type { DataDraft, DataProblems } from './data-draft';

interface Props {
  readonly draft: DataDraft;
  readonly problems: DataProblems;
  readonly targets: Setup['targets'];
  readonly onChange: (change: Partial<DataDraft>) => void;
}

/** The company's target of one period at a time; all of them stand on the setup tab. */
export function TargetForm({ draft, problems, targets, onChange }: Props) {
  const typed = numberIn(draft.amount);
  const show = (amount: number) => showValue(amount, 'currency', draft.currency);
  const others = targets.filter(({ period, owner }) => owner !== '' || period !== draft.period).length;
  return (
    <Section title={words.data.target} says={words.data.targetSays}>
      <Pair>
        <Field label={words.data.period} validationMessage={problems.period}>
          <Input value={draft.period} onChange={(_, { value }) => onChange({ period: value })} />
        </Field>
        <Field
          label={words.data.amount}
          validationMessage={problems.amount}
          hint={'value' in typed && !problems.amount ? show(typed.value) : undefined}
        >
          <Input inputMode="decimal" value={draft.amount} onChange={(_, { value }) => onChange({ amount: value })} />
        </Field>
      </Pair>
      {others > 0 && <Text size={200}>{words.data.otherTargets(others)}</Text>}
    </Section>
  );
}
