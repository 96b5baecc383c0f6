import { Button } from '@fluentui/react-components';
import type { Failure } from '../../../core/index';
import type { Host } from '../host';
import { words } from '../words';
import { Warning } from './Warning';

interface Props {
  readonly problem: Failure;
  readonly tab: string;
  readonly host: Host;
}

/** Why a log cannot be read. Numbers stand; only recording waits until the tab is repaired. */
export const LogProblem = ({ problem, tab, host }: Props) => (
  <Warning title={words.review.log.title} says={problem.message}>
    <Button size="small" onClick={() => void host.goTo(tab).catch(() => undefined)}>
      {words.review.log.show}
    </Button>
  </Warning>
);
