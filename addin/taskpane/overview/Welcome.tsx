import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Host } from '../host';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { Quiet } from '../parts/Quiet';
import { sentenceOf } from '../sentence';
import { useSaving } from '../use-saving';
import { words } from '../words';
import type { Workbook } from '../workbook';
import { type Inserted, insertSamples } from './sample-data';

const useStyles = makeStyles({
  card: {
    margin: 'auto 0',
    padding: '24px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly onUseData: () => void;
}

/** The first thing a person sees: what this is for, and two ways in. */
export function Welcome({ host, workbook, onUseData }: Props) {
  const styles = useStyles();
  const { busy, notice, setNotice, save } = useSaving(workbook);
  const [inserting, setInserting] = useState(false);
  const inserted = useRef<Inserted>({});
  const working = busy || inserting;

  async function trySample() {
    setInserting(true);
    try {
      const connect = await insertSamples(host, inserted.current);
      await save(connect, () => null);
    } catch (error) {
      setNotice({ intent: 'error', text: sentenceOf(error) });
    } finally {
      setInserting(false);
    }
  }

  return (
    <Page>
      <div className={styles.card}>
        <Text as="h1" size={500} weight="semibold" className={styles.title}>
          {words.welcome.title}
        </Text>
        <Text>{words.welcome.says}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" disabledFocusable={working} onClick={onUseData}>
            {words.welcome.useMine}
          </Button>
          <Button
            size="large"
            disabledFocusable={working}
            icon={working ? <Spinner size="tiny" /> : undefined}
            onClick={() => void trySample()}
          >
            {working ? words.welcome.inserting : words.welcome.trySample}
          </Button>
        </div>
        <NoticeBar notice={notice} />
        <Quiet>
          {words.welcome.sampleNote} {words.welcome.privacy}
        </Quiet>
      </div>
    </Page>
  );
}
