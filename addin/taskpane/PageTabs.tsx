import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { words } from './words';

export type PageName = keyof typeof words.tabs;

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    // Six names stand beside each other from 300 px on, in smaller letters where they must; wider ones take a second line.
    flexWrap: 'wrap',
    '@media (max-width: 345px)': {
      '& .fui-Tab': { paddingLeft: '4px', paddingRight: '4px' },
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: '12px' },
    },
    padding: '0 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pages by name, above whichever is shown. */
export function PageTabs({ shown, onShow }: { readonly shown: PageName; readonly onShow: (name: PageName) => void }) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.tabList}
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(value as PageName)}
    >
      {(Object.keys(words.tabs) as PageName[]).map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
          {words.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
