import { Button, Field, Switch, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Kpi, setupOf } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { words } from '../words';
import { ActionFields } from './ActionFields';
import type { Editing } from './editing';
import { type KpiDraft, problemsOf } from './kpi-draft';
import { OwnerFields } from './OwnerFields';
import { ThresholdFields } from './ThresholdFields';
import { usePast } from './use-past';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  on: { '& .fui-Switch': { marginLeft: '-8px' } },
});

interface Props {
  readonly kpi: Kpi;
  readonly scope: string;
  readonly editing: Editing;
  /** What else there is to fill in, above the buttons. */
  readonly children?: ReactNode;
}

/** The terms of one row. Faults are shown while typing; saving waits until there are none. */
export function RowForm({ kpi, scope, editing, children }: Props) {
  const styles = useStyles();
  const { setup, connected, today, busy } = editing;
  const draft = editing.draft(kpi, scope);
  const problems = problemsOf(kpi, draft, setup, scope);
  const past = usePast(kpi, scope, connected, today);
  const change = (part: Partial<KpiDraft>) => editing.onDraft(kpi, scope, { ...draft, ...part });
  return (
    <div className={styles.form}>
      <Field className={styles.on} validationMessage={problems.on}>
        <Switch checked={draft.on} label={words.kpis.active} onChange={(_, { checked }) => change({ on: checked })} />
      </Field>
      <OwnerFields kpi={kpi} draft={draft} problems={problems} onChange={change} />
      <ThresholdFields
        kpi={kpi}
        source={setupOf(kpi, setup, scope).thresholdSource}
        currency={setup.options.currency}
        draft={draft}
        problems={problems}
        past={past}
        onChange={change}
      />
      <ActionFields kpi={kpi} draft={draft} problems={problems} onChange={change} />
      {children}
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => editing.onSave(kpi, scope)}>
          {words.kpis.save}
        </Button>
        {editing.isChanged(kpi, scope) && (
          <Button disabledFocusable={busy} onClick={() => editing.onDiscard(kpi, scope)}>
            {words.kpis.discard}
          </Button>
        )}
      </Buttons>
    </div>
  );
}
