import { Button, Text, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type Line, headline, isoDay } from '../../../core/index';
import { timeOf } from '../day-text';
import type { HostHealth } from '../host';
import { Page } from '../parts/Page';
import { Quiet } from '../parts/Quiet';
import type { SummaryRun } from '../summary-run';
import { words } from '../words';
import type { Ready } from '../workbook';
import { FootingsSection } from './FootingsSection';
import { KpiCard } from './KpiCard';
import { SummaryButton } from './SummaryButton';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'start', gap: '4px' },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  headline: { margin: 0 },
  cards: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly state: Ready;
  readonly lines: readonly Line[];
  readonly health: HostHealth | null;
  readonly summary: SummaryRun;
  readonly onRefresh: () => Promise<void>;
  readonly onNameOwner: (kpi: string) => void;
  readonly onSetUp: () => void;
}

/** What the CEO would want to know, with what it stands on. */
export function Overview({ state, lines, health, summary, onRefresh, onNameOwner, onSetUp }: Props) {
  const styles = useStyles();
  const { currency } = state.setup.options;
  return (
    <Page footer={<SummaryButton summary={summary} />}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text as="h1" size={400} weight="semibold" className={styles.headline}>
            {headline(lines)}
          </Text>
          <Quiet>{words.overview.asOf(isoDay(lines[0]?.asOf ?? 0), timeOf(state.readAt))}</Quiet>
        </div>
        <ReadAgain onRefresh={onRefresh} />
      </div>
      <div className={styles.cards}>
        {lines.map((line) => (
          <KpiCard
            key={line.kpi.id}
            line={line}
            currency={currency}
            onNameOwner={() => onNameOwner(line.kpi.id)}
            onSetUp={onSetUp}
          />
        ))}
      </div>
      <FootingsSection health={health} connected={state.connected} lines={lines} />
    </Page>
  );
}

function ReadAgain({ onRefresh }: { onRefresh: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  async function again() {
    setBusy(true);
    await onRefresh();
    setBusy(false);
  }
  return (
    <Button
      appearance="subtle"
      icon={<ArrowClockwiseRegular />}
      title={words.readAgain}
      aria-label={words.readAgain}
      disabledFocusable={busy}
      onClick={() => void again()}
    />
  );
}
