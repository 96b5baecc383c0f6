import { makeStyles, tokens } from '@fluentui/react-components';
import { type Kpi, rowTitle } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import { AddPeople } from './AddPeople';
import type { Editing } from './editing';
import { PersonRow } from './PersonRow';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' },
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
});

/** The KPI per person: each row measures one scope and has one owner. */
export function PersonRows({ kpi, editing }: { readonly kpi: Kpi; readonly editing: Editing }) {
  const styles = useStyles();
  const says = words.kpis.people;
  const rows = editing.setup.scoped.filter((row) => row.kpi === kpi.id);
  const remove = (scope: string) =>
    editing.onChange(
      (setup) => ({ ...setup, scoped: setup.scoped.filter((row) => row.kpi !== kpi.id || row.scope !== scope) }),
      { intent: 'success', text: says.removed(rowTitle(kpi, scope)) },
    );
  return (
    <div className={styles.part}>
      <Disclosure summary={says.title(rows.length)} open={rows.length > 0}>
        <div className={styles.rows}>
          <Quiet>{says.says}</Quiet>
          {rows.length > 0 && (
            <ul className={styles.list} aria-label={says.title(rows.length)}>
              {rows.map(({ scope }) => (
                <PersonRow
                  key={scope}
                  kpi={kpi}
                  scope={scope}
                  editing={editing}
                  onRemove={() => {
                    editing.onDiscard(kpi, scope);
                    remove(scope);
                  }}
                />
              ))}
            </ul>
          )}
          <AddPeople kpi={kpi} editing={editing} />
        </div>
      </Disclosure>
    </div>
  );
}
