import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { showValue } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { Quiet } from '../parts/Quiet';
import { Section } from '../parts/Section';
import { words } from '../words';
import type { PastedRow } from './pasted';
import { type RowVerdict, isFine } from './row-verdicts';
import { targetIn } from './target-draft';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '320px',
    overflowY: 'auto',
  },
  item: {
    display: 'flex',
    alignItems: 'start',
    gap: '4px',
    paddingBlock: '4px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  names: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  problem: { color: tokens.colorPaletteRedForeground1 },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly verdicts: readonly RowVerdict[];
  readonly currency: string;
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onLeave: (row: PastedRow) => void;
  readonly onAdd: () => void;
  readonly onDrop: () => void;
}

/** Rows of the sheet, looked at before they become targets. */
export function PasteForm({ verdicts, currency, busy, onRead, onLeave, onAdd, onDrop }: Props) {
  const styles = useStyles();
  const says = words.targets;
  const fine = verdicts.filter(isFine).length;
  const wrong = verdicts.filter(({ problems }) => Object.keys(problems).length > 0).length;
  return (
    <Section title={says.paste} says={says.pasteSays}>
      <Button className={styles.button} disabledFocusable={busy} onClick={onRead}>
        {says.read}
      </Button>
      {verdicts.length > 0 && (
        <>
          <Text size={200} weight="semibold" role="status">
            {says.preview(verdicts.length)}. {wrong > 0 && says.wrong(wrong)}
          </Text>
          <ul className={styles.list} aria-label={says.preview(verdicts.length)} tabIndex={0}>
            {verdicts.map((verdict, at) => (
              <li key={at} className={styles.item}>
                <Preview verdict={verdict} currency={currency} />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={says.leave(says.named(verdict.row.period, verdict.row.owner))}
                  onClick={() => onLeave(verdict.row)}
                />
              </li>
            ))}
          </ul>
          <Buttons>
            {fine > 0 && (
              <Button disabledFocusable={busy} onClick={onAdd}>
                {says.addRows(fine)}
              </Button>
            )}
            <Button appearance="subtle" onClick={onDrop}>
              {says.drop}
            </Button>
          </Buttons>
        </>
      )}
    </Section>
  );
}

function Preview({ verdict, currency }: { readonly verdict: RowVerdict; readonly currency: string }) {
  const styles = useStyles();
  const says = words.targets;
  const { row, problems, replaces, same } = verdict;
  const amount = problems.amount ? row.amount || says.blank : showValue(targetIn(row).amount, 'currency', currency);
  const becomes = same
    ? says.same
    : replaces
      ? says.replaces(showValue(replaces.amount, 'currency', currency))
      : says.fine;
  const faults = Object.values(problems);
  return (
    <span className={styles.names}>
      <Text size={200}>
        <b>{row.period || says.blank}</b>, {row.owner || says.company}: {amount}
      </Text>
      {faults.map((fault) => (
        <Text key={fault} size={200} className={styles.problem}>
          {fault}
        </Text>
      ))}
      <Quiet>{[row.note, faults.length === 0 ? becomes : ''].filter(Boolean).join(' · ')}</Quiet>
    </span>
  );
}
