import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { Pane, type PaneProps } from './Pane';
import { ReadingBar, takesLong } from './ReadingBar';
import { dark, light } from './theme';
import { useDark } from './use-dark';
import { words } from './words';

const useStyles = makeStyles({
  app: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  loading: { margin: 'auto' },
});

export function App(props: PaneProps) {
  const styles = useStyles();
  const { workbook } = props;
  const state = useSyncExternalStore(workbook.subscribe, () => workbook.state);
  useEffect(() => {
    if (workbook.state.phase === 'loading') void workbook.refresh();
  }, [workbook]);
  // Google's sidebar is light whatever the system is.
  const prefersDark = useDark() && props.host.name === 'Excel';
  return (
    // The colour scheme is for what the browser draws itself: scroll bars, lists, the calendar of a date field.
    <FluentProvider
      theme={prefersDark ? dark : light}
      style={{ colorScheme: prefersDark ? 'dark' : 'light' }}
      className={styles.app}
    >
      {state.phase === 'ready' ? (
        <Pane {...props} state={state} />
      ) : (
        <>
          {takesLong(state.reading) && <ReadingBar reading={state.reading} onStop={() => workbook.stopReading()} />}
          <Spinner className={styles.loading} labelPosition="below" label={words.loading} />
        </>
      )}
    </FluentProvider>
  );
}
