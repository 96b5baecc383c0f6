import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '3px',
  },
  name: { color: tokens.colorNeutralForeground3, maxWidth: '96px' },
  what: { margin: 0, overflowWrap: 'anywhere' },
});

/** Names and what they say, one under the other; a name that repeats the one above stands once. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, what: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, what], at) => (
        <Fragment key={at}>
          <dt className={styles.name}>{facts[at - 1]?.[0] === name ? '' : name}</dt>
          <dd className={styles.what}>{what}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
