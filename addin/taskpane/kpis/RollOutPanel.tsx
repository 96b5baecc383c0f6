import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Decision } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { words } from '../words';
import type { Editing } from './editing';
import { KpiNames } from './KpiNames';
import { stepOf } from './roll-out-step';
import { switchProblem, switched } from './switched';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px', paddingTop: '2px' },
  first: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly editing: Editing;
  readonly decisions: readonly Decision[];
}

/** Three KPIs first, then five, then eight: what to turn on next, and what to do before. */
export function RollOutPanel({ editing, decisions }: Props) {
  const styles = useStyles();
  const says = words.kpis.rollOut;
  const { setup, connected } = editing;
  const plan = useMemo(() => stepOf(setup, (kind) => connected.has(kind), decisions), [setup, connected, decisions]);
  const { stage, first, proposed, off } = plan;
  function take() {
    const problem = switchProblem(setup, proposed, off);
    if (problem) return editing.onRefuse(problem);
    const text = off.length > 0 ? says.started : words.kpis.set.turnedOn(proposed.map(({ title }) => title).join(', '));
    editing.onChange((current) => switched(current, proposed, off), { intent: 'success', text });
  }
  return (
    <Disclosure summary={says.title}>
      <div className={styles.panel}>
        <Text size={200}>
          {off.length > 0
            ? says.start
            : stage === null
              ? says.last
              : proposed.length > 0
                ? says.next(stage)
                : says.nothing}
        </Text>
        {first && (
          <Text size={200} className={styles.first}>
            {first}
          </Text>
        )}
        {proposed.length > 0 && (
          <>
            <KpiNames kpis={proposed} />
            <Button size="small" disabledFocusable={editing.busy} onClick={take}>
              {off.length > 0 ? says.startButton : says.nextButton(proposed.length)}
            </Button>
          </>
        )}
      </div>
    </Disclosure>
  );
}
