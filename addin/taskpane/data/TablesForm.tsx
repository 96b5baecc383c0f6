import { Accordion, Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type KindId, type SourceSetup, kinds, kpis } from '../../../core/index';
import type { Place } from '../host';
import { without } from '../without';
import { words } from '../words';
import type { TableCheck } from './check';
import type { DataDraft } from './data-draft';
import { TableSetup } from './TableSetup';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap' },
});

/** Only kinds that some KPI reads: a question without a consequence is no question. */
export const kindsRead = (Object.keys(kinds) as KindId[]).filter((id) => kpis.some((kpi) => kpi.tables.includes(id)));

interface Props {
  readonly places: readonly Place[];
  readonly draft: DataDraft;
  readonly problem: string | undefined;
  readonly startOpen: boolean;
  readonly checks: readonly TableCheck[] | null;
  readonly onChange: (change: Partial<DataDraft>) => void;
  readonly onLookAgain: () => void;
  /** What stands under the deals. */
  readonly children: ReactNode;
}

/** The kinds of tables, one under the other. */
export function TablesForm({ places, draft, problem, startOpen, checks, onChange, onLookAgain, children }: Props) {
  const styles = useStyles();
  const [chosen, setOpen] = useState<readonly string[]>(startOpen ? ['deals'] : []);
  const [all, setAll] = useState(false);
  const open = problem && !chosen.includes('deals') ? ['deals', ...chosen] : chosen;
  // One that was just disconnected stays in sight while it is open.
  const inUse = kindsRead.filter((kind) => kind === 'deals' || draft.sources[kind] || open.includes(kind));
  const more = kindsRead.length - inUse.length;
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
        {(all ? kindsRead : inUse).map((kind) => (
          <TableSetup
            key={kind}
            kind={kind}
            places={places}
            source={draft.sources[kind]}
            unclear={checks?.find((check) => check.kind === kind)?.unclear}
            problem={kind === 'deals' ? problem : undefined}
            onSource={(source) => connect(kind, source)}
          >
            {kind === 'deals' && children}
          </TableSetup>
        ))}
      </Accordion>
      <div className={styles.buttons}>
        {more > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.data.fewerTables : words.data.otherTables(more)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onLookAgain}>
          {words.data.lookAgain}
        </Button>
      </div>
    </>
  );
}
