import { Button, Spinner, Text, makeStyles } from '@fluentui/react-components';
import { type Setup, HISTORY_TAB, isFailure, isoDay, rowTitle, setupOf, snooze, wake } from '../../../core/index';
import type { PageProps } from '../page-props';
import { LogProblem } from '../parts/LogProblem';
import { Quiet } from '../parts/Quiet';
import type { Deeds } from '../use-deeds';
import { without } from '../without';
import { words } from '../words';
import { AlertItem } from './AlertItem';
import type { AlertNow } from './alerts-now';
import { historyIn } from './records';
import type { ReviewMemory } from './review-memory';
import { type SnoozeDraft, newSnooze, snoozeOf } from './snooze-draft';

const useStyles = makeStyles({
  keep: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props extends PageProps {
  readonly ringing: readonly AlertNow[];
  readonly deeds: Deeds;
  readonly drafts: ReviewMemory['snoozes'];
  readonly onDrafts: (change: (drafts: ReviewMemory['snoozes']) => ReviewMemory['snoozes']) => void;
}

/** What rings over the history, and the keeping of it. */
export function AlertsSection({ host, workbook, state, ringing, deeds, today, drafts, onDrafts }: Props) {
  const styles = useStyles();
  const says = words.review.alerts;
  const { setup, records } = state;
  const history = historyIn(records);
  const lastKept = history.reduce((day, row) => Math.max(day, row.day), 0);
  const put = (key: string, draft: SnoozeDraft | null) =>
    onDrafts((former) => (draft ? { ...former, [key]: draft } : without(former, key)));

  function silence(key: string, { alert, kpi }: AlertNow) {
    const draft = drafts[key] ?? newSnooze(today);
    const wanted = snoozeOf(alert, draft, today);
    const refused = isFailure(wanted) ? wanted : snooze(setup, wanted);
    if (isFailure(wanted) || isFailure(refused))
      return put(key, { ...draft, problem: isFailure(refused) ? refused.message : null });
    void deeds.save(
      (current: Setup) => {
        const next = snooze(current, wanted);
        return isFailure(next) ? current : next;
      },
      () => {
        put(key, null);
        return { intent: 'success', text: says.snoozed(rowTitle(kpi, alert.scope)) };
      },
    );
  }
  const wakeUp = ({ alert, kpi }: AlertNow) =>
    void deeds.save(
      (current) => wake(current, alert.kpi, alert.scope, today),
      () => ({ intent: 'success', text: says.woken(rowTitle(kpi, alert.scope)) }),
    );
  const keep = () =>
    void deeds.write(
      () => workbook.keepHistory(),
      (rows) => ({ intent: 'success', text: rows === 0 ? says.keptAlready : says.kept(rows) }),
    );

  if (isFailure(records.history)) return <LogProblem problem={records.history} tab={HISTORY_TAB} host={host} />;
  return (
    <>
      {history.length === 0 ? <Text>{says.empty}</Text> : ringing.length === 0 && <Text>{says.none}</Text>}
      {ringing.map((one) => {
        const key = `${one.alert.kpi}\u0001${one.alert.scope}`;
        return (
          <AlertItem
            key={key}
            now={one}
            terms={setupOf(one.kpi, setup, one.alert.scope)}
            currency={setup.options.currency}
            today={today}
            busy={deeds.busy}
            draft={drafts[key]}
            onDraft={(draft) => put(key, draft)}
            onSnooze={() => silence(key, one)}
            onWake={() => wakeUp(one)}
          />
        );
      })}
      <div className={styles.keep}>
        <Button
          appearance="primary"
          disabledFocusable={deeds.busy}
          icon={deeds.busy ? <Spinner size="tiny" appearance="inverted" /> : undefined}
          onClick={keep}
        >
          {says.keep}
        </Button>
        <Quiet>
          {lastKept > 0 && says.lastKept(isoDay(lastKept))} {says.keepHint}
        </Quiet>
      </div>
    </>
  );
}
