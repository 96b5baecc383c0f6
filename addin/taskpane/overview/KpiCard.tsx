import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Line, isFailure, thresholdText } from '../../../core/index';
import { Quiet } from '../parts/Quiet';
import { Sparkline } from '../parts/Sparkline';
import { StatusBadge } from '../parts/StatusBadge';
import { surface } from '../parts/surface';
import { TextLink } from '../parts/TextLink';
import { words } from '../words';
import { Breach } from './Breach';
import { changeText, reasons, trendText, trendValues, valueText } from './line-text';

const useStyles = makeStyles({
  card: {
    ...surface,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  title: { margin: 0 },
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: Line;
  readonly currency: string;
  readonly onNameOwner: () => void;
  readonly onSetUp: () => void;
}

/** One of the five: value, status, change, trend; where it is breached, who does what by when. */
export function KpiCard({ line, currency, onNameOwner, onSetUp }: Props) {
  const styles = useStyles();
  const { kpi, result, verdict, terms, due } = line;
  const failed = isFailure(result);
  return (
    <article className={styles.card} aria-label={kpi.title}>
      <div className={styles.row}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {kpi.title}
        </Text>
        <StatusBadge status={verdict.judgement.status} />
      </div>
      <div className={styles.row}>
        <Text size={600} weight="semibold" className={failed ? styles.quiet : styles.value}>
          {valueText(line, currency)}
        </Text>
        <Sparkline values={trendValues(line)} says={trendText(line, currency)} />
      </div>
      {!failed && (
        <Quiet>
          {changeText(line)}
          <br />
          {words.overview.thresholds(thresholdText(kpi, terms.thresholds))}
        </Quiet>
      )}
      {reasons(line, currency).map((reason) => (
        <Text key={reason} size={200} className={styles.reason}>
          {reason}
        </Text>
      ))}
      {failed && result.code === 'not-set-up' && (
        <Text size={200}>
          <TextLink onPress={onSetUp}>{words.overview.setUp}</TextLink>
        </Text>
      )}
      {due !== null && (
        <Breach terms={terms} role={kpi.owner.role} due={due} title={kpi.title} onNameOwner={onNameOwner} />
      )}
    </article>
  );
}
