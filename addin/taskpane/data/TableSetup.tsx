import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type KindId, type SourceSetup, type Table, isFailure, kpis, sourceGone } from '../../../core/index';
import type { Place } from '../host';
import { FoldingCard } from '../parts/FoldingCard';
import { Quiet } from '../parts/Quiet';
import { crmTitle, tableTitle } from '../table-title';
import { words } from '../words';
import { MappingTable } from './MappingTable';
import { fieldRows, withColumn } from './mapping';
import { PlaceChooser, samePlace } from './PlaceChooser';
import { recognised, rowsUnder } from './recognised';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly kind: KindId;
  readonly places: readonly Place[];
  readonly source: SourceSetup | undefined;
  readonly problem: string | undefined;
  /** By field: why its column cannot be read in one way only. */
  readonly unclear: Readonly<Record<string, string>> | undefined;
  readonly onSource: (source: SourceSetup | undefined) => void;
  readonly children?: ReactNode;
}

const NAMED = 3;

/** One kind of table: where it is, how it was recognised, and which column is which. */
export function TableSetup({ kind, places, source, problem, unclear, onSource, children }: Props) {
  const styles = useStyles();
  const place = source && places.find((one) => samePlace(one, source));
  const table = place && recognised(kind, place, source.columns);
  const gone = source && !place ? sourceGone(kind, source.table || source.tab).message : undefined;
  const wrong = table && isFailure(table) ? table.message : (gone ?? problem);
  const open = table && !isFailure(table) ? fieldRows(kind, table, source.columns, unclear) : [];
  const toDecide = open.filter((row) => row.open).length;
  const readers = kpis.filter((kpi) => kpi.tables.includes(kind)).map(({ title }) => title);
  const choose = (to: Place | null) =>
    onSource(
      to ? { tab: to.tab, table: to.table, columns: source && samePlace(source, to) ? source.columns : {} } : undefined,
    );
  return (
    <FoldingCard
      value={kind}
      names={
        <>
          <Text weight="semibold">{tableTitle(kind)}</Text>
          <Text size={200} className={wrong || toDecide > 0 ? styles.problem : styles.quiet}>
            {gone ? words.data.goneBrief : brief(kind, place, table, toDecide)}
          </Text>
        </>
      }
    >
      <Quiet>{words.data.usedBy(words.data.and(readers.slice(0, NAMED), readers.length - NAMED))}</Quiet>
      <PlaceChooser
        places={places}
        source={source}
        required={kind === 'deals'}
        problem={wrong}
        says={place && table && !isFailure(table) ? recognition(place, table) : undefined}
        onChoose={choose}
      />
      {place && table && !isFailure(table) && (
        <MappingTable
          rows={open}
          headers={[...new Set(table.headers.filter((header) => header !== ''))]}
          caption={words.data.mapping(tableTitle(kind))}
          onChoose={(field, header) =>
            onSource({ ...source, columns: withColumn(kind, place, source.columns, field, header) })
          }
        />
      )}
      {children}
    </FoldingCard>
  );
}

function brief(kind: KindId, place: Place | undefined, table: ReturnType<typeof recognised> | undefined, open: number) {
  if (!place || !table) return kind === 'deals' ? words.data.required : words.data.optional;
  if (isFailure(table)) return words.data.notRecognised;
  const says = words.data.brief(crmTitle(table), rowsUnder(place, table));
  return open > 0 ? `${says} · ${words.data.toDecide(open)}` : says;
}

const recognition = (place: Place, table: Table): string =>
  words.data.recognised(crmTitle(table), rowsUnder(place, table), table.headerAt + 1);
