import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type Day, type KpiTerms, isoDay } from '../../../core/index';
import { words } from '../words';

const useStyles = makeStyles({
  breach: {
    ...typographyStyles.caption1,
    margin: '6px 0 0',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
  },
  term: { color: tokens.colorNeutralForeground3 },
  what: { margin: 0 },
  nobody: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly terms: KpiTerms;
  readonly role: string;
  readonly due: Day;
  readonly title: string;
  readonly onNameOwner: () => void;
}

/** Who does what by when. */
export function Breach({ terms, role, due, title, onNameOwner }: Props) {
  const styles = useStyles();
  const { owner, due: dueWord, nobodyYet, nameOne, nameOneFor } = words.overview;
  return (
    <dl className={styles.breach}>
      <dt className={styles.term}>{owner}</dt>
      <dd className={styles.what}>
        {terms.owner !== '' ? (
          <span className={styles.strong}>{terms.owner}</span>
        ) : (
          <>
            <span className={styles.nobody}>{nobodyYet(role)}</span>{' '}
            <Link as="button" inline className={styles.link} aria-label={nameOneFor(title)} onClick={onNameOwner}>
              {nameOne}
            </Link>
          </>
        )}
      </dd>
      <dt className={styles.term}>{dueWord}</dt>
      <dd className={styles.what}>
        <span className={styles.strong}>{isoDay(due)}</span>
      </dd>
      <dt className={styles.term}>{words.overview.action}</dt>
      <dd className={styles.what}>{terms.action}</dd>
    </dl>
  );
}
