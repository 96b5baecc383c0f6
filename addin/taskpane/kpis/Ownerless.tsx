import { Text, makeStyles } from '@fluentui/react-components';
import { rowTitle } from '../../../core/index';
import { TextLink } from '../parts/TextLink';
import { words } from '../words';
import { SetNoteItem } from './SetNoteItem';
import type { SetCheck } from './set-notes';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', rowGap: '2px' },
});

interface Props {
  readonly rows: SetCheck['ownerless'];
  readonly onOpen: (kpi: string) => void;
}

/** Rows that nobody owns, in one note: each a press away. */
export function Ownerless({ rows, onOpen }: Props) {
  const styles = useStyles();
  const says = words.kpis.set;
  return (
    <SetNoteItem weight="gap" says={says.noOwner(rows.length)} deeds={[]} busy={false}>
      <Text size={200} className={styles.names}>
        {rows.map(({ kpi, scope }) => (
          <TextLink key={`${kpi.id} ${scope}`} about={says.open(rowTitle(kpi, scope))} onPress={() => onOpen(kpi.id)}>
            {rowTitle(kpi, scope)}
          </TextLink>
        ))}
      </Text>
    </SetNoteItem>
  );
}
