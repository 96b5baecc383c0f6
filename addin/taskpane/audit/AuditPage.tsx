import { Button, Text, makeStyles } from '@fluentui/react-components';
import { type Dispatch, type SetStateAction, useMemo } from 'react';
import { DECISIONS_TAB, HISTORY_TAB, auditHeld, isFailure, isoDay } from '../../../core/index';
import type { PageProps } from '../page-props';
import { LogProblem } from '../parts/LogProblem';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { Quiet } from '../parts/Quiet';
import { EraseForm } from '../people/EraseForm';
import { useDeeds } from '../use-deeds';
import { words } from '../words';
import { AddMetric } from './AddMetric';
import type { AuditMemory } from './audit-memory';
import { auditNow } from './audit-now';
import { AuditList } from './AuditList';
import { withMetric } from './metric-draft';
import { PutAway } from './PutAway';

const useStyles = makeStyles({
  title: { margin: 0 },
});

interface Props extends PageProps {
  readonly memory: AuditMemory;
  readonly onMemory: Dispatch<SetStateAction<AuditMemory>>;
  readonly onKpi: (id: string) => void;
}

/** Does each number still earn its place? Three standards, and the decision it led to. */
export function AuditPage({ host, workbook, state, today, memory, onMemory, onKpi }: Props) {
  const styles = useStyles();
  const deeds = useDeeds(workbook);
  const { setup, records } = state;
  const audit = useMemo(() => auditNow(state, today), [state, today]);
  const unread = isFailure(records.decisions) || isFailure(records.history);
  const count = (verdict: string) => audit.items.filter((item) => item.verdict === verdict).length;
  const remember = (part: Partial<AuditMemory>) => onMemory((former) => ({ ...former, ...part }));
  const hold = () =>
    unread
      ? deeds.setNotice({ intent: 'error', text: words.audit.holdFirst })
      : void deeds.save(
          (now) => auditHeld(now, today),
          () => ({ intent: 'success', text: words.audit.heldNow }),
        );
  const add = () => {
    const name = memory.name.trim();
    void deeds.save(
      (now) => withMetric(now, name),
      () => {
        onMemory((former) => ({ ...former, name: '', nameRefused: false, open: [...former.open, name] }));
        return { intent: 'success', text: words.audit.own.added(name) };
      },
    );
  };
  return (
    <Page
      footer={
        (deeds.notice || audit.due) && (
          <>
            <NoticeBar notice={deeds.notice} />
            {audit.due && (
              <Button appearance="primary" size="large" disabledFocusable={deeds.busy} onClick={hold}>
                {words.audit.hold}
              </Button>
            )}
          </>
        )
      }
    >
      <div>
        <Text as="h1" size={400} weight="semibold" block className={styles.title}>
          {unread ? words.audit.noVerdict : words.audit.headline(count('keep'), count('fix'), count('archive'))}
        </Text>
        <Quiet>{audit.due ? words.audit.due : words.audit.held(isoDay(setup.audited!))}</Quiet>
      </div>
      {isFailure(records.decisions) && <LogProblem problem={records.decisions} tab={DECISIONS_TAB} host={host} />}
      {isFailure(records.history) && <LogProblem problem={records.history} tab={HISTORY_TAB} host={host} />}
      <AuditList
        items={audit.items}
        workbook={workbook}
        state={state}
        deeds={deeds}
        today={today}
        memory={memory}
        onMemory={onMemory}
        onKpi={onKpi}
      />
      <AddMetric
        setup={setup}
        name={memory.name}
        refused={memory.nameRefused}
        busy={deeds.busy}
        onName={(name, nameRefused) => remember({ name, nameRefused })}
        onAdd={add}
      />
      <PutAway putAway={audit.putAway} deeds={deeds} />
      <EraseForm
        workbook={workbook}
        state={state}
        deeds={deeds}
        today={today}
        draft={memory.erase}
        onDraft={(erase) => remember({ erase })}
      />
    </Page>
  );
}
