import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { type Kpi, type SetNote, feederOf, kpis } from '../../../core/index';
import { Quiet } from '../parts/Quiet';
import { Section } from '../parts/Section';
import { words } from '../words';
import type { Editing } from './editing';
import { Ownerless } from './Ownerless';
import { SetNoteItem } from './SetNoteItem';
import { type Deed, deedsOf, setCheck } from './set-notes';
import { switchProblem, switched } from './switched';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'start' },
});

const SHOWN = 3;

interface Props {
  readonly editing: Editing;
  readonly onOpen: (kpi: string) => void;
  readonly children: ReactNode;
}

/** The set as a whole: what must change, what is missing, and the press that mends it. */
export function SetPanel({ editing, onOpen, children }: Props) {
  const styles = useStyles();
  const says = words.kpis.set;
  const [all, setAll] = useState(false);
  const { setup, connected } = editing;
  const { active, notes, ownerless, feeder } = useMemo(() => {
    const has = (kind: Parameters<typeof connected.has>[0]) => connected.has(kind);
    return { ...setCheck(setup, has), feeder: feederOf(kpis, has) };
  }, [setup, connected]);
  const five = active.filter(({ ceo }) => ceo !== null).length >= 5;

  function doIt(deed: Deed) {
    if (deed.does === 'open') return onOpen(deed.kpi.id);
    const on = deed.does === 'swap' ? [deed.into] : deed.does === 'turn on' ? [deed.kpi] : [];
    const off = deed.does === 'turn on' ? [] : [deed.kpi];
    const problem = switchProblem(setup, on, off);
    if (problem) return editing.onRefuse(problem);
    const text =
      deed.does === 'swap'
        ? says.swapped(deed.kpi.title, deed.into.title)
        : deed.does === 'turn on'
          ? says.turnedOn(deed.kpi.title)
          : says.turnedOff(deed.kpi.title);
    editing.onChange((current) => switched(current, on, off), { intent: 'success', text });
  }

  const noteItem = (note: SetNote) => (
    <SetNoteItem
      key={note.says}
      weight={note.weight}
      says={five && isFeeders(note, feeder) ? `${says.fiveHoldNone} ${note.says}` : note.says}
      deeds={deedsOf(note)}
      busy={editing.busy}
      onDeed={doIt}
    />
  );
  const items = [
    ...notes.filter(({ weight }) => weight === 'refused').map(noteItem),
    ...(ownerless.length > 0 ? [<Ownerless key="ownerless" rows={ownerless} onOpen={onOpen} />] : []),
    ...notes.filter(({ weight }) => weight !== 'refused').map(noteItem),
  ];
  const more = items.length - SHOWN;
  return (
    <Section title={says.title} says={says.on(active.length)}>
      {items.length === 0 ? (
        <Quiet>{says.right}</Quiet>
      ) : (
        <ul className={styles.notes}>{all ? items : items.slice(0, SHOWN)}</ul>
      )}
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? says.fewer : says.more(more)}
        </Button>
      )}
      {children}
    </Section>
  );
}

/** The gap in Layer 1, which the feeder closes. */
const isFeeders = ({ rule, offers }: SetNote, feeder: Kpi | null): boolean =>
  rule === 'layer' && feeder !== null && offers[0] === feeder.id;
