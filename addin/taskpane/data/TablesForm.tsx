import { Accordion, Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type KindId, type SourceSetup, kinds, kpis } from '../../../core/index';
import type { Place } from '../host';
import { without } from '../without';
import { words } from '../words';
import type { DataDraft } from './data-draft';
import { TableSetup } from './TableSetup';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: '8px' },
  again: { alignSelf: 'start' },
});

/** Only kinds that some KPI reads: a question without a consequence is no question. */
export const kindsRead = (Object.keys(kinds) as KindId[]).filter((id) => kpis.some((kpi) => kpi.tables.includes(id)));

interface Props {
  readonly places: readonly Place[];
  readonly draft: DataDraft;
  readonly problem: string | undefined;
  readonly startOpen: boolean;
  readonly onChange: (change: Partial<DataDraft>) => void;
  readonly onLookAgain: () => void;
  /** What stands under the deals. */
  readonly children: ReactNode;
}

/** The kinds of tables, one under the other. */
export function TablesForm({ places, draft, problem, startOpen, onChange, onLookAgain, children }: Props) {
  const styles = useStyles();
  const [chosen, setOpen] = useState<readonly string[]>(startOpen ? ['deals'] : []);
  const open = problem && !chosen.includes('deals') ? ['deals', ...chosen] : chosen;
  function connect(kind: KindId, source: SourceSetup | undefined) {
    const others = without(draft.sources, kind);
    onChange({ sources: source ? { ...others, [kind]: source } : others });
  }
  return (
    <>
      <Accordion
        className={styles.tables}
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as string[])}
      >
        {kindsRead.map((kind) => (
          <TableSetup
            key={kind}
            kind={kind}
            places={places}
            source={draft.sources[kind]}
            problem={kind === 'deals' ? problem : undefined}
            onSource={(source) => connect(kind, source)}
          >
            {kind === 'deals' && children}
          </TableSetup>
        ))}
      </Accordion>
      <Button className={styles.again} size="small" appearance="subtle" onClick={onLookAgain}>
        {words.data.lookAgain}
      </Button>
    </>
  );
}
