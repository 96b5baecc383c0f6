import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  type Day,
  type Kpi,
  type Setup,
  archiveKpi,
  checkQuarterly,
  kpis,
  ownRow,
  setupOf,
  trackedRows,
  turnOnProblem,
} from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import type { Deeds } from '../use-deeds';
import { words } from '../words';
import type { ItemNow } from './audit-now';

const useStyles = makeStyles({ green: { color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly item: ItemNow & { readonly kpi: Kpi };
  readonly setup: Setup;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly onKpi: (id: string) => void;
}

/** What the audit can lead to for one of our KPIs; its proposal is the primary button. */
export function KpiDeeds({ item: { kpi, title, scope, verdict, fix, proposeQuarterly, instead }, ...props }: Props) {
  const { setup, deeds, today, onKpi } = props;
  const styles = useStyles();
  const says = words.audit;
  const rows = trackedRows(kpis, setup).filter((row) => row.kpi === kpi).length;
  const better = kpis.find(({ id }) => id === instead);
  const done = (text: string) => () => ({ intent: 'success', text }) as const;
  const archive = () => void deeds.save((now) => archiveKpi(now, kpi, today), done(says.archived(kpi.title)));
  const quarterly = () => void deeds.save((now) => checkQuarterly(now, kpi, scope), done(says.quarterlyNow(title)));
  function take(other: Kpi) {
    const away = archiveKpi(setup, kpi, today);
    const problem = turnOnProblem(other, kpis, away);
    if (problem) return deeds.setNotice({ intent: 'error', text: problem });
    void deeds.save(
      (now) => {
        const next = archiveKpi(now, kpi, today);
        return { ...next, kpis: { ...next.kpis, [other.id]: { ...ownRow(next, other), on: true } } };
      },
      done(says.replaced(kpi.title, other.title)),
    );
  }
  const isOn = better ? setupOf(better, setup).on : false;
  const primary = (is: boolean) => (is ? 'primary' : 'secondary');
  return (
    <>
      {proposeQuarterly && (
        <Text size={200} className={styles.green}>
          {says.green}
        </Text>
      )}
      {better && isOn && (
        <Text size={200} className={styles.green}>
          {says.onAlready(better.title)}
        </Text>
      )}
      <Buttons>
        {better && !isOn && (
          <Button appearance="primary" size="small" disabledFocusable={deeds.busy} onClick={() => take(better)}>
            {says.instead(better.title)}
          </Button>
        )}
        {fix.length > 0 && (
          <Button
            appearance="primary"
            size="small"
            aria-label={says.deed(says.fixHere, title)}
            onClick={() => onKpi(kpi.id)}
          >
            {says.fixHere}
          </Button>
        )}
        {proposeQuarterly && (
          <Button
            appearance={primary(fix.length === 0)}
            size="small"
            aria-label={says.deed(says.quarterly, title)}
            disabledFocusable={deeds.busy}
            onClick={quarterly}
          >
            {says.quarterly}
          </Button>
        )}
        <Button
          appearance={primary(verdict === 'archive' && (!better || isOn))}
          size="small"
          aria-label={says.deed(says.archive, kpi.title)}
          disabledFocusable={deeds.busy}
          onClick={archive}
        >
          {rows > 1 ? says.archiveAll(rows) : says.archive}
        </Button>
      </Buttons>
    </>
  );
}
