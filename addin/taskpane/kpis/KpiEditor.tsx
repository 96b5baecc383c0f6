import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Kpi } from '../../../core/index';
import { valueText } from '../overview/line-text';
import { words } from '../words';
import type { Editing } from './editing';
import { PersonRows } from './PersonRows';
import { RowForm } from './RowForm';
import { StewardFields } from './StewardFields';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '10px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Everything about one KPI: what it asks, its terms, and its rows of single people. */
export function KpiEditor({ kpi, editing }: { readonly kpi: Kpi; readonly editing: Editing }) {
  const styles = useStyles();
  const line = editing.line(kpi, '');
  const draft = editing.draft(kpi, '');
  return (
    <div className={styles.editor}>
      <Text>{kpi.question}</Text>
      <Text size={200} className={styles.quiet}>
        {line && (
          <>
            <span className={styles.now}>{words.kpis.now(valueText(line, editing.setup.options.currency))}</span>
            {' · '}
          </>
        )}
        {kpi.formula}
      </Text>
      <RowForm kpi={kpi} scope="" editing={editing}>
        <StewardFields
          kpi={kpi}
          setup={editing.setup}
          draft={draft}
          onChange={(part) => editing.onDraft(kpi, '', { ...draft, ...part })}
        />
      </RowForm>
      <PersonRows kpi={kpi} editing={editing} />
    </div>
  );
}
