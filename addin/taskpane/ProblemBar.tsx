import { Button } from '@fluentui/react-components';
import { type Failure, SETUP_TAB } from '../../core/index';
import type { Host } from './host';
import { Warning } from './parts/Warning';
import { words } from './words';

interface Props {
  readonly problem: Failure;
  readonly host: Host;
  readonly onRefresh: () => void;
}

/** Why the pane does not show what the workbook says now. Nothing is saved over it until that is repaired. */
export const ProblemBar = ({ problem, host, onRefresh }: Props) => (
  <Warning title={words.problem.title} says={problem.message} shape="square">
    <Button size="small" onClick={() => void host.goTo(SETUP_TAB).catch(() => undefined)}>
      {words.problem.showSetup}
    </Button>
    <Button size="small" onClick={onRefresh}>
      {words.readAgain}
    </Button>
  </Warning>
);
