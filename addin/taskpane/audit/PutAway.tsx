import { Button, Text, makeStyles } from '@fluentui/react-components';
import { type Audit, archiveMetric, isoDay, kpis, restoreKpi } from '../../../core/index';
import { Quiet } from '../parts/Quiet';
import { Section } from '../parts/Section';
import type { Deeds } from '../use-deeds';
import { words } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** The quarterly list: what was put away stays in sight, and can come back. */
export function PutAway({ putAway, deeds }: { putAway: Audit['putAway']; deeds: Deeds }) {
  const styles = useStyles();
  const { away, restore, restored, restoredKpi, deed } = words.audit;
  function takeBack({ name, title }: Audit['putAway'][number]) {
    const kpi = kpis.find(({ id }) => id === name);
    void deeds.save(
      (now) => (kpi ? restoreKpi(now, kpi) : archiveMetric(now, name, null)),
      () => ({ intent: 'success', text: kpi ? restoredKpi(title) : restored(title) }),
    );
  }
  return (
    <Section title={away.title} says={away.says}>
      {putAway.length === 0 ? (
        <Text size={200}>{away.none}</Text>
      ) : (
        <ul className={styles.list}>
          {putAway.map((metric) => (
            <li key={metric.name} className={styles.item}>
              <span className={styles.names}>
                <Text>{metric.title}</Text>
                <Quiet>{away.since(isoDay(metric.archived!))}</Quiet>
              </span>
              <Button
                size="small"
                className={styles.button}
                aria-label={deed(restore, metric.title)}
                disabledFocusable={deeds.busy}
                onClick={() => takeBack(metric)}
              >
                {restore}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
