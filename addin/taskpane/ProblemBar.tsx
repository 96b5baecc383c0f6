import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type Failure, SETUP_TAB } from '../../core/index';
import type { Host } from './host';
import { words } from './words';

const useStyles = makeStyles({ bar: { flexShrink: 0 }, body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly problem: Failure;
  readonly host: Host;
  readonly onRefresh: () => void;
}

/** Why the pane does not show what the workbook says now. Nothing is saved over it until that is repaired. */
export function ProblemBar({ problem, host, onRefresh }: Props) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.bar}>
      <MessageBar intent="warning" layout="multiline" shape="square">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.problem.title}</MessageBarTitle>
          <br />
          {problem.message}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void host.goTo(SETUP_TAB).catch(() => undefined)}>
            {words.problem.showSetup}
          </Button>
          <Button size="small" onClick={onRefresh}>
            {words.readAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
