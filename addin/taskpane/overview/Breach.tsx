import { makeStyles, tokens } from '@fluentui/react-components';
import { type Day, type KpiTerms, isoDay } from '../../../core/index';
import { Facts } from '../parts/Facts';
import { TextLink } from '../parts/TextLink';
import { words } from '../words';

const useStyles = makeStyles({
  breach: { marginTop: '6px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  nobody: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly terms: KpiTerms;
  readonly role: string;
  readonly due: Day;
  readonly title: string;
  readonly onNameOwner: () => void;
}

/** Who does what by when. */
export function Breach({ terms, role, due, title, onNameOwner }: Props) {
  const styles = useStyles();
  const says = words.overview;
  const owner =
    terms.owner !== '' ? (
      <span className={styles.strong}>{terms.owner}</span>
    ) : (
      <>
        <span className={styles.nobody}>{says.nobodyYet(role)}</span>{' '}
        <TextLink about={says.nameOneFor(title)} onPress={onNameOwner}>
          {says.nameOne}
        </TextLink>
      </>
    );
  return (
    <div className={styles.breach}>
      <Facts
        facts={[
          [says.owner, owner],
          [says.due, <span className={styles.strong}>{isoDay(due)}</span>],
          [says.action, terms.action],
        ]}
      />
    </div>
  );
}
