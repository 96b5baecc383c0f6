import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Kpi, type PastVerdict, type Thresholds, isoDay, wouldHave } from '../../../core/index';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';

const useStyles = makeStyles({
  past: { display: 'flex', flexDirection: 'column', gap: '2px' },
  weeks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
    alignItems: 'end',
    gap: '3px',
    height: '22px',
    maxWidth: '260px',
  },
  week: { borderRadius: '2px' },
  // The height says what the colour says: the taller, the worse.
  green: { height: '8px', backgroundColor: tokens.colorStatusSuccessBackground3 },
  amber: { height: '15px', backgroundColor: tokens.colorStatusWarningBackground3 },
  red: { height: '22px', backgroundColor: tokens.colorStatusDangerBackground3 },
  none: { height: '8px', border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box' },
});

interface Props {
  readonly kpi: Kpi;
  readonly past: readonly PastVerdict[] | null;
  /** As typed; null while they are no thresholds. */
  readonly thresholds: Thresholds | null;
}

/** What the typed thresholds would have said in each of the last 12 weeks. */
export function PastWeeks({ kpi, past, thresholds }: Props) {
  const styles = useStyles();
  const says = words.kpis.past;
  if (past === null || thresholds === null) return <Quiet>{past === null && says.computing}</Quiet>;
  const { green, amber, red, none, episodes } = wouldHave(past, thresholds, kpi.direction);
  if (green + amber + red === 0) return <Quiet>{says.nothing}</Quiet>;
  return (
    <div className={styles.past} role="group" aria-label={says.title}>
      <Quiet>{says.title}</Quiet>
      <div className={styles.weeks} aria-hidden>
        {past.map((week) => {
          const colour = colourIn(week, thresholds, kpi.direction);
          return (
            <span
              key={week.asOf}
              className={mergeClasses(styles.week, styles[colour])}
              title={says.week(isoDay(week.asOf), says.words[colour])}
            />
          );
        })}
      </div>
      <Text size={200} aria-live="polite">
        {says.counts(green, amber, red)}
        {none > 0 && `, ${says.none(none)}`}. {says.episodes(episodes)}
      </Text>
    </div>
  );
}

function colourIn(week: PastVerdict, thresholds: Thresholds, direction: Kpi['direction']) {
  const one = wouldHave([week], thresholds, direction);
  return (['green', 'amber', 'red', 'none'] as const).find((colour) => one[colour] > 0)!;
}
