import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AuditAnswer } from '../../../core/index';
import { Hidden } from '../parts/Hidden';
import { words } from '../words';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  item: { display: 'grid', gridTemplateColumns: '14px minmax(0, 1fr)', columnGap: '6px', overflowWrap: 'anywhere' },
  met: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  notMet: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  standard: { color: tokens.colorNeutralForeground3 },
  says: { display: 'block' },
});

/** The four questions of the audit; each with its answer, and what to do where it is not met. */
export function Answers({ answers }: { answers: readonly AuditAnswer[] }) {
  const styles = useStyles();
  const { met: yes, notMet, open } = words.audit;
  return (
    <ul className={styles.list}>
      {answers.map(({ standard, met, says }) => (
        <li key={standard} className={styles.item}>
          <span className={met === null ? styles.open : met ? styles.met : styles.notMet} aria-hidden>
            {met === null ? '?' : met ? '✓' : '✕'}
          </span>
          <span>
            <span className={styles.standard}>
              {`${standard.charAt(0).toUpperCase()}${standard.slice(1)}`}
              <Hidden>: {met === null ? open : met ? yes : notMet}. </Hidden>
            </span>
            <span className={styles.says}>{says}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
