import { makeStyles, tokens } from '@fluentui/react-components';
import type { Kpi } from '../../../core/index';
import { Quiet } from '../parts/Quiet';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly kpis: readonly Kpi[];
  readonly beside?: (kpi: Kpi) => string;
}

/** KPIs by their titles, one under the other. */
export function KpiNames({ kpis, beside }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kpis.map((kpi) => (
        <li key={kpi.id}>
          {kpi.title}
          {beside && <Quiet> · {beside(kpi)}</Quiet>}
        </li>
      ))}
    </ul>
  );
}
