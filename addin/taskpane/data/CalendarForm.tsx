import { Field, Input, Select } from '@fluentui/react-components';
import { Pair } from '../parts/Pair';
import { Section } from '../parts/Section';
import { words } from '../words';
import type { DataDraft, DataProblems } from './data-draft';

interface Props {
  readonly draft: DataDraft;
  readonly problems: DataProblems;
  readonly onChange: (change: Partial<DataDraft>) => void;
}

/** Days, amounts and the name: how this company counts and prints. */
export function CalendarForm({ draft, problems, onChange }: Props) {
  const { data } = words;
  return (
    <Section title={data.calendar}>
      <Pair>
        <Field label={data.fiscalStart} validationMessage={problems.fiscalStart}>
          <Select
            value={String(draft.fiscalStart)}
            onChange={(_, { value }) => onChange({ fiscalStart: Number(value) })}
          >
            {data.months.map((month, at) => (
              <option key={month} value={at + 1}>
                {month}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={data.currency}>
          <Input
            value={draft.currency}
            maxLength={4}
            placeholder="$"
            onChange={(_, { value }) => onChange({ currency: value.trim() })}
          />
        </Field>
      </Pair>
      <Field label={data.asOf} hint={data.asOfHint} validationMessage={problems.asOf}>
        <Input type="date" value={draft.asOf} onChange={(_, { value }) => onChange({ asOf: value })} />
      </Field>
      <Field label={data.dates}>
        <Select
          value={draft.dates ?? ''}
          onChange={(_, { value }) => onChange({ dates: value === '' ? null : (value as 'DMY' | 'MDY') })}
        >
          <option value="">{data.datesAuto}</option>
          <option value="DMY">{data.dmy}</option>
          <option value="MDY">{data.mdy}</option>
        </Select>
      </Field>
      <Field label={data.company} hint={data.companyHint}>
        <Input value={draft.company} onChange={(_, { value }) => onChange({ company: value })} />
      </Field>
    </Section>
  );
}
