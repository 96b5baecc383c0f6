import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { words } from '../words';
import type { Way } from './review-memory';

const useStyles = makeStyles({ ways: { marginInline: '-6px' } });

interface Props {
  readonly way: Way;
  /** How much waits behind each. */
  readonly waiting: Readonly<Record<Way, number>>;
  readonly onWay: (way: Way) => void;
}

/** The ways to look at a review, each with what waits there. */
export function Ways({ way, waiting, onWay }: Props) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.ways}
      aria-label={words.review.wayList}
      selectedValue={way}
      onTabSelect={(_, { value }) => onWay(value as Way)}
    >
      {(Object.keys(words.review.ways) as Way[]).map((name) => (
        <Tab key={name} value={name} id={`way-${name}`} aria-controls="way">
          {words.review.counted(name, waiting[name])}
        </Tab>
      ))}
    </TabList>
  );
}
