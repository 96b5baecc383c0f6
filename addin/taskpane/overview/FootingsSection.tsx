import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Connected, Line } from '../../../core/index';
import type { HostHealth } from '../host';
import { Disclosure } from '../parts/Disclosure';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import { type LeftOut, footings, leftOut } from './footings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 2px' },
  title: { margin: 0 },
  list: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', gap: '6px', paddingBlock: '1px', overflowWrap: 'anywhere' },
  sound: { color: tokens.colorStatusSuccessForeground1 },
  unsound: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  kpis: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly health: HostHealth | null;
  readonly connected: Connected;
  readonly lines: readonly Line[];
}

/** Whether functions, calculation and tables are in order, and which rows no number counted. */
export function FootingsSection({ health, connected, lines }: Props) {
  const styles = useStyles();
  const left = leftOut(lines);
  return (
    <section className={styles.section} aria-label={words.health.title}>
      <Text as="h2" weight="semibold" size={200} className={styles.title}>
        {words.health.title}
      </Text>
      <ul className={styles.list}>
        {footings(health, connected).map(({ sound, says }) => (
          <li key={says} className={styles.item}>
            <span
              role="img"
              aria-label={sound ? words.health.good : words.health.attention}
              className={sound ? styles.sound : styles.unsound}
            >
              {sound ? '✓' : '!'}
            </span>
            <span className={sound ? undefined : styles.unsound}>{says}</span>
          </li>
        ))}
      </ul>
      {left.length === 0 ? (
        <Quiet>{words.health.nothingLeftOut}</Quiet>
      ) : (
        <Disclosure summary={words.health.leftOut(left.length)}>
          <ul className={styles.list}>
            {left.map((reason) => (
              <Reason key={`${reason.rows} ${reason.says}`} {...reason} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Reason({ rows, says, kpis }: LeftOut) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span aria-hidden>·</span>
      <span>
        {words.health.leftOutOf(rows, says)} <span className={styles.kpis}>({kpis.join(', ')})</span>
      </span>
    </li>
  );
}
