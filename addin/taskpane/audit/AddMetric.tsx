import { Button, Field, Input } from '@fluentui/react-components';
import type { Setup } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { Section } from '../parts/Section';
import { words } from '../words';
import { nameProblem } from './metric-draft';

interface Props {
  readonly setup: Setup;
  readonly name: string;
  readonly refused: boolean;
  readonly busy: boolean;
  readonly onName: (name: string, refused: boolean) => void;
  readonly onAdd: () => void;
}

/** Any number that somebody looks at can be put under audit. */
export function AddMetric({ setup, name, refused, busy, onName, onAdd }: Props) {
  const { own } = words.audit;
  const problem = nameProblem(name, setup);
  return (
    <Section title={own.title} says={own.says}>
      <Field label={own.name} validationMessage={refused && problem ? problem : undefined}>
        <Input value={name} placeholder={own.placeholder} onChange={(_, { value }) => onName(value, false)} />
      </Field>
      <Buttons>
        <Button disabledFocusable={busy} onClick={() => (problem ? onName(name, true) : onAdd())}>
          {own.add}
        </Button>
      </Buttons>
    </Section>
  );
}
