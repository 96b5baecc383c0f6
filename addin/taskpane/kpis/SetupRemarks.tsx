import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SETUP_TAB, type Setup, kpis, setupNotes } from '../../../core/index';
import type { Host } from '../host';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { words } from '../words';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  faults: { color: tokens.colorPaletteRedForeground1 },
  button: { alignSelf: 'start' },
});

/** What stands on the setup tab and is wrong, or has no effect; nothing where all is well. */
export function SetupRemarks({ setup, host }: { readonly setup: Setup; readonly host: Host }) {
  const styles = useStyles();
  const says = words.kpis.setupTab;
  const notes = setupNotes(setup, kpis);
  if (setup.faults.length + notes.length === 0) return null;
  const list = (lines: readonly string[]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <Section title={says.title}>
      {setup.faults.length > 0 && (
        <div>
          <Text size={200} weight="semibold" className={styles.faults}>
            {says.faults}
          </Text>
          {list(setup.faults)}
        </div>
      )}
      {notes.length > 0 && <Disclosure summary={says.notes}>{list(notes)}</Disclosure>}
      <Button size="small" className={styles.button} onClick={() => void host.goTo(SETUP_TAB).catch(() => undefined)}>
        {says.show}
      </Button>
    </Section>
  );
}
