import { Field, Input, Select } from '@fluentui/react-components';
import type { Kpi } from '../../../core/index';
import { Pair } from '../parts/Pair';
import { words } from '../words';
import { type KpiDraft, type KpiProblems, ownerGap } from './kpi-draft';

interface Props {
  readonly kpi: Kpi;
  readonly draft: KpiDraft;
  readonly problems: KpiProblems;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** The one owner, who is told where the owner does not act, and how often it is looked at. */
export function OwnerFields({ kpi, draft, problems, onChange }: Props) {
  const gap = ownerGap(draft);
  return (
    <>
      <Field
        label={words.kpis.owner}
        hint={words.kpis.ownerHint(kpi.owner.role)}
        validationMessage={problems.owner ?? gap ?? undefined}
        validationState={problems.owner ? 'error' : gap ? 'warning' : 'none'}
      >
        <Input value={draft.owner} onChange={(_, { value }) => onChange({ owner: value })} />
      </Field>
      <Pair>
        <Field label={words.kpis.escalation}>
          <Input value={draft.escalation} onChange={(_, { value }) => onChange({ escalation: value })} />
        </Field>
        <Field label={words.kpis.cadence}>
          <Select
            value={draft.cadence}
            onChange={(_, { value }) => onChange({ cadence: value as KpiDraft['cadence'] })}
          >
            {Object.entries(words.kpis.cadences).map(([cadence, word]) => (
              <option key={cadence} value={cadence}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
      </Pair>
    </>
  );
}
