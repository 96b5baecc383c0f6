import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Failure } from '../../../core/index';
import type { Host } from '../host';
import { words } from '../words';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly problem: Failure;
  readonly tab: string;
  readonly host: Host;
}

/** Why a log cannot be read. Numbers stand; only recording waits until the tab is repaired. */
export function LogProblem({ problem, tab, host }: Props) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.review.log.title}</MessageBarTitle>
          <br />
          {problem.message}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void host.goTo(tab).catch(() => undefined)}>
            {words.review.log.show}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
