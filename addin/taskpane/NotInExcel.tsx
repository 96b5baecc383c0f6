import { FluentProvider, Text, makeStyles, tokens } from '@fluentui/react-components';
import { dark, light } from './theme';
import { useDark } from './use-dark';
import { words } from './words';

const useStyles = makeStyles({
  page: { minHeight: '100%', boxSizing: 'border-box', padding: '48px 20px' },
  card: { maxWidth: '440px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0 },
  steps: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** For somebody who opened the pane's address in a browser. */
export function NotInExcel() {
  const styles = useStyles();
  const { title, says, how, steps } = words.notInExcel;
  return (
    <FluentProvider theme={useDark() ? dark : light} className={styles.page}>
      <main className={styles.card}>
        <Text as="h1" size={500} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Text>{says}</Text>
        <Text as="h2" weight="semibold" className={styles.title}>
          {how}
        </Text>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </main>
    </FluentProvider>
  );
}
