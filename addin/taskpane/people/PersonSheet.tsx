import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Page as Sheet } from '../../../core/index';
import { Facts } from '../parts/Facts';
import { Quiet } from '../parts/Quiet';
import { surface } from '../parts/surface';

const useStyles = makeStyles({
  sheet: {
    ...surface,
    padding: '14px 14px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, display: 'block' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, color: tokens.colorBrandForeground1 },
  entry: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

/** The printed page of a person, as it reads in the pane. */
export function PersonSheet({ sheet: { title, subtitle, sections } }: { sheet: Sheet }) {
  const styles = useStyles();
  return (
    <article aria-label={title} className={styles.sheet}>
      <div>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Quiet>{subtitle}</Quiet>
      </div>
      {sections.map(({ title: name, entries, none }) => (
        <section key={name} aria-label={name} className={styles.section}>
          <Text as="h3" size={200} weight="semibold" className={styles.name}>
            {name}
          </Text>
          {entries.length === 0 && <Quiet>{none}</Quiet>}
          {entries.map(({ headline, facts }, at) => (
            <div key={at} className={styles.entry}>
              <Text size={facts.length === 0 ? 200 : 300} weight={facts.length === 0 ? 'regular' : 'semibold'}>
                {headline}
              </Text>
              {facts.length > 0 && <Facts facts={facts} />}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
