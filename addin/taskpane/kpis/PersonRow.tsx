import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type Kpi, rowTitle, setupOf } from '../../../core/index';
import { valueText } from '../overview/line-text';
import { Quiet } from '../parts/Quiet';
import { StatusBadge } from '../parts/StatusBadge';
import { words } from '../words';
import type { Editing } from './editing';
import { RowForm } from './RowForm';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: '4px' },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  names: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  form: {
    margin: '8px 0 10px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
});

interface Props {
  readonly kpi: Kpi;
  readonly scope: string;
  readonly editing: Editing;
  readonly onRemove: () => void;
}

/** One scope's row: whose it is, how it stands; its terms inside. */
export function PersonRow({ kpi, scope, editing, onRemove }: Props) {
  const styles = useStyles();
  const says = words.kpis;
  const [open, setOpen] = useState(editing.isChanged(kpi, scope));
  const title = rowTitle(kpi, scope);
  const { on, owner } = setupOf(kpi, editing.setup, scope);
  const line = editing.line(kpi, scope);
  const facts = [
    owner || says.nobody,
    on && line ? valueText(line, editing.setup.options.currency) : '',
    editing.isChanged(kpi, scope) ? says.unsaved : '',
  ];
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.names}>
          <Text size={200} weight="semibold">
            {scope}
          </Text>
          <Quiet>{facts.filter(Boolean).join(' · ')}</Quiet>
        </span>
        {on ? line && <StatusBadge status={line.verdict.judgement.status} /> : <Quiet>{says.off}</Quiet>}
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={open ? says.people.close(title) : says.people.edit(title)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={says.people.remove(title)}
          disabledFocusable={editing.busy}
          onClick={onRemove}
        />
      </div>
      {open && (
        <div role="group" aria-label={title} className={styles.form}>
          <RowForm kpi={kpi} scope={scope} editing={editing} />
        </div>
      )}
    </li>
  );
}
