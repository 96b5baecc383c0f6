import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Finding, showLayer } from '../../../core/index';
import { Card } from '../parts/Card';
import { Disclosure } from '../parts/Disclosure';
import { words } from '../words';

const useStyles = makeStyles({
  says: { display: 'block', color: tokens.colorNeutralForeground2 },
  finding: { display: 'block', paddingBlock: '3px' },
});

/** The layer walk: where to act, why, and what cannot be seen. */
export function Diagnosis({ findings: [first, ...further] }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const { title, layer, noLayer, more } = words.review.diagnosis;
  if (!first) return null;
  return (
    <Card title={title} level="h2" quiet>
      <div>
        <Text block>{first.actOn === null ? noLayer : layer(showLayer(first.actOn))}</Text>
        <Text size={200} className={styles.says}>
          {first.finding}: {first.because}.
        </Text>
        {further.length > 0 && (
          <Disclosure summary={more(further.length)}>
            {further.map(({ finding, because }) => (
              <Text key={finding} size={200} className={styles.finding}>
                {finding}: {because}.
              </Text>
            ))}
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
