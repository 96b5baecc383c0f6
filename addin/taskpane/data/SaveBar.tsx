import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { type Notice, NoticeBar } from '../parts/NoticeBar';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface Props {
  readonly saving: { readonly busy: boolean; readonly notice: Notice | null };
  readonly unsaved: boolean;
  readonly onSave: () => void;
  readonly onDiscard: (() => void) | undefined;
}

/** Saving is a deed of its own, in reach wherever the page is scrolled to. */
export function SaveBar({ saving: { busy, notice }, unsaved, onSave, onDiscard }: Props) {
  const styles = useStyles();
  return (
    <>
      <NoticeBar notice={notice} />
      {unsaved && (
        <div className={styles.row}>
          <Quiet>{words.data.unsaved}</Quiet>
          {onDiscard && (
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={onDiscard}>
              {words.data.discard}
            </Button>
          )}
        </div>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" appearance="inverted" /> : undefined}
        onClick={onSave}
      >
        {busy ? words.data.saving : words.data.save}
      </Button>
    </>
  );
}
