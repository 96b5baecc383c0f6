import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { type Kpi, type Line, type Setup, setupOf } from '../../../core/index';
import { FoldingCard } from '../parts/FoldingCard';
import { Quiet } from '../parts/Quiet';
import { StatusBadge } from '../parts/StatusBadge';
import { words } from '../words';
import type { Editing } from './editing';
import { KpiEditor } from './KpiEditor';

const useStyles = makeStyles({ off: { color: tokens.colorNeutralForeground3 } });

interface Props {
  readonly kpi: Kpi;
  readonly setup: Setup;
  readonly line: Line | undefined;
  readonly unsaved: boolean;
  /** null where the row is closed: it then has no part in what is typed elsewhere. */
  readonly editing: Editing | null;
}

export const rowElementId = (kpi: string): string => `kpi-${kpi}`;

/** A KPI by its title, owner and live status; its terms inside. A key that is pressed in one row draws no other. */
export const KpiRow = memo(function KpiRow({ kpi, setup, line, unsaved, editing }: Props) {
  const styles = useStyles();
  const { on, owner } = setupOf(kpi, setup);
  const rows = setup.scoped.filter((row) => row.kpi === kpi.id);
  const facts = [
    owner || (on ? words.kpis.nobody : ''),
    rows.length > 0 ? words.kpis.perPerson(rows.length) : '',
    unsaved ? words.kpis.unsaved : '',
  ];
  return (
    <FoldingCard
      value={kpi.id}
      id={rowElementId(kpi.id)}
      names={
        <>
          <Text weight="semibold" className={on ? undefined : styles.off}>
            {kpi.title}
          </Text>
          <Quiet>{facts.filter(Boolean).join(' · ')}</Quiet>
        </>
      }
      mark={
        on && line ? (
          <StatusBadge status={line.verdict.judgement.status} />
        ) : (
          <Quiet>{on ? words.kpis.computing : words.kpis.off}</Quiet>
        )
      }
    >
      {editing && <KpiEditor kpi={kpi} editing={editing} />}
    </FoldingCard>
  );
});
