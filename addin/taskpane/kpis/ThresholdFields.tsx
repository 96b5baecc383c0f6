import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Kpi, PastVerdict } from '../../../core/index';
import { Pair } from '../parts/Pair';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import type { KpiDraft, KpiProblems } from './kpi-draft';
import { type Limit, typedThresholds } from './threshold-draft';
import { PastWeeks } from './PastWeeks';
import { judgedText, thresholdUnit } from './threshold-unit';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  add: { alignSelf: 'start', marginLeft: '-8px' },
});

interface Props {
  readonly kpi: Kpi;
  readonly source: string;
  readonly currency: string;
  readonly draft: KpiDraft;
  readonly problems: KpiProblems;
  readonly past: readonly PastVerdict[] | null;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** Where green and amber begin and, where too much is bad as well, end; and what that would have done. */
export function ThresholdFields({ kpi, source, currency, draft, problems, past, onChange }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const { sign } = thresholdUnit(kpi, currency);
  const upper = asked || draft.greenMost !== '' || draft.amberMost !== '';
  const field = (name: Limit, label: string) => (
    <Field label={label} validationMessage={problems[name]}>
      <Input
        inputMode="decimal"
        value={draft[name]}
        contentAfter={sign || undefined}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.group}>
      {kpi.thresholds && (
        <>
          <Pair>
            {field('green', words.kpis.green[kpi.direction])}
            {field('amber', words.kpis.amber[kpi.direction])}
          </Pair>
          {upper && (
            <Pair>
              {field('greenMost', words.kpis.greenMost)}
              {field('amberMost', words.kpis.amberMost)}
            </Pair>
          )}
        </>
      )}
      <Quiet>
        {judgedText(kpi)} {source !== '' && words.kpis.source(source)}
      </Quiet>
      {kpi.thresholds && kpi.direction === 'higher' && !upper && (
        <Button size="small" appearance="subtle" className={styles.add} onClick={() => setAsked(true)}>
          {words.kpis.addMost}
        </Button>
      )}
      {kpi.thresholds && <PastWeeks kpi={kpi} past={past} thresholds={typedThresholds(kpi, draft)} />}
    </div>
  );
}
