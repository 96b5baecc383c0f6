import { Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Kpi } from '../../../core/index';
import { textOf } from '../number-text';
import { Pair } from '../parts/Pair';
import { words } from '../words';
import type { KpiDraft, KpiProblems } from './kpi-draft';
import { judgedText, thresholdUnit } from './threshold-unit';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly kpi: Kpi;
  readonly source: string;
  readonly currency: string;
  readonly draft: KpiDraft;
  readonly problems: KpiProblems;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** Where green and amber begin, in the unit of what they judge, and where that came from. */
export function ThresholdFields({ kpi, source, currency, draft, problems, onChange }: Props) {
  const styles = useStyles();
  const { scale, sign } = thresholdUnit(kpi, currency);
  const most = kpi.thresholds?.most;
  const show = (value: number) => `${textOf(value * scale)} ${sign}`.trim();
  return (
    <div className={styles.group}>
      {kpi.thresholds && (
        <Pair>
          {(['green', 'amber'] as const).map((name) => (
            <Field key={name} label={words.kpis[name][kpi.direction]} validationMessage={problems[name]}>
              <Input
                inputMode="decimal"
                value={draft[name]}
                contentAfter={sign || undefined}
                onChange={(_, { value }) => onChange({ [name]: value })}
              />
            </Field>
          ))}
        </Pair>
      )}
      <Text size={200} className={styles.quiet}>
        {judgedText(kpi)} {most && words.kpis.most(show(most.green), show(most.amber))}{' '}
        {source !== '' && words.kpis.source(source)}
      </Text>
    </div>
  );
}
