import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SetNote } from '../../../core/index';
import { words } from '../words';
import type { Deed } from './set-notes';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '4px',
    paddingLeft: '10px',
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
  },
  refused: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  gap: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  advice: { borderLeftColor: tokens.colorNeutralStroke1 },
  weight: { fontWeight: tokens.fontWeightSemibold },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  deed: { textAlign: 'left', height: 'auto', maxWidth: '100%' },
});

interface Props {
  readonly weight: SetNote['weight'];
  readonly says: string;
  readonly deeds: readonly Deed[];
  readonly busy: boolean;
  readonly onDeed?: (deed: Deed) => void;
  readonly children?: ReactNode;
}

/** One note on the set: how much it weighs as a word, what it says, and what may be done about it. */
export function SetNoteItem({ weight, says, deeds, busy, onDeed, children }: Props) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, styles[weight])}>
      <Text size={200}>
        <span className={styles.weight}>{words.kpis.set.weights[weight]}:</span> {says}
      </Text>
      {children}
      {deeds.length > 0 && (
        <div className={styles.deeds}>
          {deeds.map((deed) => (
            <Button
              key={deedText(deed)}
              size="small"
              className={styles.deed}
              disabledFocusable={busy}
              onClick={() => onDeed?.(deed)}
            >
              {deedText(deed)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function deedText(deed: Deed): string {
  const { turnOn, turnOff, swap, open } = words.kpis.set;
  switch (deed.does) {
    case 'swap':
      return swap(deed.into.title);
    case 'turn off':
      return turnOff(deed.kpi.title);
    case 'turn on':
      return turnOn(deed.kpi.title);
    case 'open':
      return open(deed.kpi.title);
  }
}
