import { Button, Field, Input, Select, Switch, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type Kpi, type Line, type Setup, setupOf } from '../../../core/index';
import { valueText } from '../overview/line-text';
import { Pair } from '../parts/Pair';
import { words } from '../words';
import { type KpiDraft, problemsOf } from './kpi-draft';
import { ThresholdFields } from './ThresholdFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: '8px' },
  text: { '& textarea': { minHeight: '76px' } },
});

interface Props {
  readonly kpi: Kpi;
  readonly line: Line | undefined;
  readonly setup: Setup;
  readonly draft: KpiDraft;
  readonly changed: boolean;
  readonly busy: boolean;
  readonly onDraft: (draft: KpiDraft) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** The terms of one KPI. Faults are shown while typing; saving waits until there are none. */
export function KpiEditor({ kpi, line, setup, draft, changed, busy, onDraft, onDiscard, onSave }: Props) {
  const styles = useStyles();
  const problems = problemsOf(kpi, draft);
  const change = (part: Partial<KpiDraft>) => onDraft({ ...draft, ...part });
  const { currency } = setup.options;
  return (
    <div className={styles.form}>
      <Text>{kpi.question}</Text>
      <Text size={200} className={styles.quiet}>
        {line ? `${words.kpis.now(valueText(line, currency))} · ` : ''}
        {kpi.formula}
      </Text>
      <Switch checked={draft.on} label={words.kpis.active} onChange={(_, { checked }) => change({ on: checked })} />
      <Field
        label={words.kpis.owner}
        hint={words.kpis.ownerHint(kpi.owner.role)}
        validationMessage={problems.owner ?? (draft.owner.trim() === '' ? words.kpis.nobodyYet : undefined)}
        validationState={problems.owner ? 'error' : draft.owner.trim() === '' ? 'warning' : 'none'}
      >
        <Input value={draft.owner} onChange={(_, { value }) => change({ owner: value })} />
      </Field>
      <ThresholdFields
        kpi={kpi}
        source={setupOf(kpi, setup).thresholdSource}
        currency={currency}
        draft={draft}
        problems={problems}
        onChange={change}
      />
      <Field label={words.kpis.action} hint={words.kpis.actionHint} validationMessage={problems.action}>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={draft.action}
          placeholder={kpi.action.deed}
          onChange={(_, { value }) => change({ action: value })}
        />
      </Field>
      <Pair>
        <Field label={words.kpis.days} validationMessage={problems.days}>
          <Input inputMode="numeric" value={draft.days} onChange={(_, { value }) => change({ days: value })} />
        </Field>
        <Field label={words.kpis.cadence}>
          <Select value={draft.cadence} onChange={(_, { value }) => change({ cadence: value as KpiDraft['cadence'] })}>
            {Object.entries(words.kpis.cadences).map(([cadence, word]) => (
              <option key={cadence} value={cadence}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
      </Pair>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onSave}>
          {words.kpis.save}
        </Button>
        {changed && (
          <Button disabledFocusable={busy} onClick={onDiscard}>
            {words.kpis.discard}
          </Button>
        )}
      </div>
    </div>
  );
}
