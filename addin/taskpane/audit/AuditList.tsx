import { Accordion, makeStyles } from '@fluentui/react-components';
import type { Dispatch, SetStateAction } from 'react';
import { type Day, type Decision, isFailure } from '../../../core/index';
import type { Deeds } from '../use-deeds';
import { without } from '../without';
import { words } from '../words';
import type { Ready, Workbook } from '../workbook';
import type { AuditMemory } from './audit-memory';
import type { ItemNow } from './audit-now';
import { AuditRow } from './AuditRow';
import { KpiDeeds } from './KpiDeeds';
import { MetricDeeds } from './MetricDeeds';

const useStyles = makeStyles({ rows: { display: 'flex', flexDirection: 'column', gap: '6px' } });

interface Props {
  readonly items: readonly ItemNow[];
  readonly workbook: Workbook;
  readonly state: Ready;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly memory: AuditMemory;
  readonly onMemory: Dispatch<SetStateAction<AuditMemory>>;
  readonly onKpi: (id: string) => void;
}

/** Everything in use, each with its verdict and what follows from it. */
export function AuditList({ items, workbook, state, deeds, today, memory, onMemory, onKpi }: Props) {
  const styles = useStyles();
  const { setup, records } = state;
  const put = <K extends 'answers' | 'decisions'>(part: K, key: string, draft: AuditMemory[K][string] | null) =>
    onMemory((former) => ({
      ...former,
      [part]: draft ? { ...former[part], [key]: draft } : without<unknown>(former[part], key),
    }));

  function record(decision: Decision) {
    if (isFailure(records.decisions)) return deeds.setNotice({ intent: 'error', text: words.review.log.blocked });
    void deeds.write(
      () => workbook.record(decision),
      () => {
        put('decisions', decision.kpi, null);
        return { intent: 'success', text: words.review.decide.recorded(decision.kpi) };
      },
    );
  }

  return (
    <Accordion
      multiple
      collapsible
      className={styles.rows}
      openItems={[...memory.open]}
      onToggle={(_, { openItems }) => onMemory((former) => ({ ...former, open: openItems as string[] }))}
    >
      {items.map((item) => {
        const { key, kpi } = item;
        const metric = kpi ? undefined : setup.metrics.find(({ name }) => name === item.title);
        return (
          <AuditRow key={key} item={item} open={memory.open.includes(key)}>
            {kpi && <KpiDeeds item={{ ...item, kpi }} setup={setup} deeds={deeds} today={today} onKpi={onKpi} />}
            {metric && (
              <MetricDeeds
                metric={metric}
                deeds={deeds}
                today={today}
                answers={memory.answers[key]}
                onAnswers={(draft) => put('answers', key, draft)}
                decision={memory.decisions[key]}
                onDecision={(draft) => put('decisions', key, draft)}
                onRecord={record}
              />
            )}
          </AuditRow>
        );
      })}
    </Accordion>
  );
}
