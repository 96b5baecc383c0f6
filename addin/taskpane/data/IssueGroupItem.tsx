import { Button, Text, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueGroup } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { TextLink } from '../parts/TextLink';
import { words } from '../words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '6px', overflowWrap: 'anywhere' },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '3px',
  },
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
          <Facts
            facts={[
              [says.affects, unique('affects')],
              [says.fix, unique('fix')],
            ]}
          />
          <ul className={styles.list}>
            {issues.slice(0, shown).map(({ row, column, problem }, at) => (
              <li key={at}>
                {row !== null && onShow ? (
                  <TextLink about={says.goTo(row, column)} onPress={() => onShow(row, column)}>
                    {says.row(row)}
                  </TextLink>
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
