import { Button, Select, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { words } from '../words';
import type { FieldRow } from './mapping';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    padding: '0 8px 4px 0',
  },
  field: { ...typographyStyles.body1, fontWeight: 'normal', textAlign: 'left', overflowWrap: 'anywhere' },
  cell: { padding: '4px 8px 4px 0', verticalAlign: 'top', ':last-child': { paddingRight: 0 } },
  how: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: 'start', marginLeft: '-8px' },
});

interface Props {
  readonly rows: readonly FieldRow[];
  readonly headers: readonly string[];
  readonly caption: string;
  readonly onChoose: (field: string, header: string) => void;
}

/** Which column holds which field, how that was found, and a way to say otherwise. */
export function MappingTable({ rows, headers, caption, onChoose }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const main = rows.filter((row) => row.main);
  const more = rows.length - main.length;
  return (
    <>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.data.field}
            </th>
            <th scope="col" className={styles.head}>
              {words.data.column}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : main).map((row) => (
            <MappingRow key={row.field} row={row} headers={headers} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.data.fewerFields : words.data.allFields(more)}
        </Button>
      )}
    </>
  );
}

type RowProps = Pick<Props, 'headers' | 'onChoose'> & { readonly row: FieldRow };

function MappingRow({ row, headers, onChoose }: RowProps) {
  const styles = useStyles();
  const how = useId();
  const listed = row.header === '' || headers.includes(row.header) ? headers : [row.header, ...headers];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.field)}>
        {row.title}
        <span id={how} className={mergeClasses(styles.how, row.open && styles.open)}>
          {row.how}
        </span>
      </th>
      <td className={styles.cell}>
        <Select
          size="small"
          aria-label={words.data.columnFor(row.title)}
          aria-describedby={how}
          aria-invalid={row.open}
          value={row.header}
          onChange={(_, { value }) => onChoose(row.field, value)}
        >
          {(row.header === '' || row.clearable) && (
            <option value="">{row.open ? words.data.chooseColumn : words.data.none}</option>
          )}
          {listed.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
