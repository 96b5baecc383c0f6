import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SourceSetup } from '../../../core/index';
import type { Host, Place } from '../host';
import { Quiet } from '../parts/Quiet';
import { Section } from '../parts/Section';
import { tableTitle } from '../table-title';
import { words } from '../words';
import type { TableCheck } from './check';
import { IssueGroupItem } from './IssueGroupItem';
import { samePlace } from './PlaceChooser';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: '2px' },
  title: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly host: Host;
  readonly checks: readonly TableCheck[] | null;
  readonly sources: Readonly<Partial<Record<string, SourceSetup>>>;
  readonly places: readonly Place[];
}

/** What is wrong with the connected tables, which numbers it touches, and the cells to mend. */
export function IssuesSection({ host, checks, sources, places }: Props) {
  const styles = useStyles();
  const says = words.data.issues;
  if (checks?.length === 0) return null;
  return (
    <Section title={says.title} says={says.says}>
      {checks === null ? (
        <Spinner size="tiny" labelPosition="after" label={says.checking} />
      ) : (
        checks.map(({ kind, rows, headers, groups, problem }) => {
          const source = sources[kind];
          const place = source && places.find((one) => samePlace(one, source));
          const show = (row: number, header: string) => {
            const column = Math.max(0, headers.indexOf(header));
            if (place)
              void host.goTo(place.tab, place.at.row + row - 1, place.at.column + column).catch(() => undefined);
          };
          return (
            <div key={kind} className={styles.table}>
              <Text as="h3" weight="semibold" className={styles.title}>
                {tableTitle(kind)}
              </Text>
              {problem ? (
                <Text size={200} className={styles.problem}>
                  {problem}
                </Text>
              ) : groups.length === 0 ? (
                <Quiet>{says.nothing(rows)}</Quiet>
              ) : (
                <ul className={styles.list}>
                  {groups.map((group) => (
                    <IssueGroupItem key={group.many} group={group} onShow={place && show} />
                  ))}
                </ul>
              )}
            </div>
          );
        })
      )}
    </Section>
  );
}
