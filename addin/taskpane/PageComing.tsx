import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, makeStyles } from '@fluentui/react-components';
import { words } from './words';

const useStyles = makeStyles({ coming: { padding: '12px' }, body: { overflowWrap: 'anywhere' } });

/** In the place of a page whose file is on its way, or did not come. */
export function PageComing({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.coming} role={failed ? 'alert' : undefined}>
      {failed ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{words.pageMissing}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <Spinner label={words.pageComing} />
      )}
    </div>
  );
}
