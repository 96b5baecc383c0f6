import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { words } from '../words';

/** How something the person asked for ended. */
export interface Notice {
  readonly intent: 'success' | 'error' | 'warning';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Takes back what was done; `undone` is then said. */
  readonly undo?: () => void;
  readonly undone?: string;
}

const useStyles = makeStyles({ empty: { display: 'none' }, body: { overflowWrap: 'anywhere' } });

/** Stays in the page while empty, so that screen readers hear what comes into it. */
export function NoticeBar({ notice }: { notice: Notice | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={notice ? undefined : styles.empty}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
          {(notice.action || notice.undo) && (
            <MessageBarActions>
              {notice.action && (
                <Button size="small" onClick={notice.action.run}>
                  {notice.action.label}
                </Button>
              )}
              {notice.undo && (
                <Button size="small" onClick={notice.undo}>
                  {words.undo}
                </Button>
              )}
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
