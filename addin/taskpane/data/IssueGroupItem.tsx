import { Button, Link, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueGroup } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { words } from '../words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '6px', overflowWrap: 'anywhere' },
  facts: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
  },
  term: { color: tokens.colorNeutralForeground3 },
  what: { margin: 0 },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '3px',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

const FIRST = 5;
const MORE = 20;

interface Props {
  readonly group: IssueGroup;
  /** Shows a cell; missing where the table is not to be found. */
  readonly onShow: ((row: number, header: string) => void) | undefined;
}

/** One kind of fault: how many there are, what they touch, how to mend them, and the first of them. */
export function IssueGroupItem({ group: { many, count, issues }, onShow }: Props) {
  const styles = useStyles();
  const says = words.data.issues;
  const [shown, setShown] = useState(FIRST);
  const left = issues.length - shown;
  const unique = (of: 'affects' | 'fix') => [...new Set(issues.map((issue) => issue[of]))].join('; ');
  return (
    <li>
      <Disclosure summary={says.group(many, count)}>
        <div className={styles.group}>
          <dl className={styles.facts}>
            <dt className={styles.term}>{says.affects}</dt>
            <dd className={styles.what}>{unique('affects')}</dd>
            <dt className={styles.term}>{says.fix}</dt>
            <dd className={styles.what}>{unique('fix')}</dd>
          </dl>
          <ul className={styles.list}>
            {issues.slice(0, shown).map(({ row, column, problem }, at) => (
              <li key={at}>
                {row !== null && onShow ? (
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    aria-label={says.goTo(row, column)}
                    onClick={() => onShow(row, column)}
                  >
                    {says.row(row)}
                  </Link>
                ) : (
                  row !== null && says.row(row)
                )}{' '}
                {column !== '' && <b>{column}:</b>} {problem}
              </li>
            ))}
          </ul>
          {left > 0 ? (
            <Button size="small" appearance="subtle" onClick={() => setShown(shown + MORE)}>
              {says.more(Math.min(MORE, left))}
            </Button>
          ) : (
            count > issues.length && <Text size={200}>{says.rest(count - issues.length)}</Text>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
