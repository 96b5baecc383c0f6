import { Button, Text, makeStyles } from '@fluentui/react-components';
import {
  type Decision,
  DECISIONS_TAB,
  completeDecision,
  isFailure,
  isOpen,
  isOverdue,
  kpis,
  rowTitle,
} from '../../../core/index';
import { dayIn } from '../day-text';
import type { PageProps } from '../page-props';
import type { Deeds } from '../use-deeds';
import { without } from '../without';
import { words } from '../words';
import { OpenDecision } from './OpenDecision';
import { type OutcomeDraft, newOutcome } from './outcome-draft';
import { decisionsIn } from './records';
import type { ReviewMemory } from './review-memory';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: '0 2px' },
  show: { alignSelf: 'start' },
});

interface Props extends PageProps {
  readonly deeds: Deeds;
  readonly drafts: ReviewMemory['outcomes'];
  readonly onDrafts: (change: (drafts: ReviewMemory['outcomes']) => ReviewMemory['outcomes']) => void;
}

/** What was decided and is not done, the overdue first. */
export function DecisionsSection({ host, workbook, state, deeds, today, drafts, onDrafts }: Props) {
  const styles = useStyles();
  const says = words.review.decisions;
  const log = state.records.decisions;
  const open = decisionsIn(state.records)
    .map((decision, at) => ({ decision, at }))
    .filter(({ decision }) => isOpen(decision))
    .sort((a, b) => a.decision.due! - b.decision.due!);
  const groups = [
    { title: says.overdue, members: open.filter(({ decision }) => isOverdue(decision, today)) },
    { title: says.open, members: open.filter(({ decision }) => !isOverdue(decision, today)) },
  ].filter(({ members }) => members.length > 0);
  const put = (key: string, draft: OutcomeDraft | null) =>
    onDrafts((former) => (draft ? { ...former, [key]: draft } : without(former, key)));

  function complete(at: number, key: string) {
    const draft = drafts[key] ?? newOutcome(today);
    const done = dayIn(draft.done);
    if (isFailure(log)) return deeds.setNotice({ intent: 'error', text: words.review.log.blocked });
    if (done === null) return put(key, { ...draft, problem: { field: 'done', why: says.doneOnEmpty } });
    const completed = completeDecision(log, at, done, draft.outcome);
    if (isFailure(completed)) {
      const field = isFailure(completeDecision(log, at, done, ANY)) ? 'done' : 'outcome';
      return put(key, { ...draft, problem: { field, why: completed.message } });
    }
    void deeds.write(
      () => workbook.complete(at, done, draft.outcome.trim()),
      () => {
        put(key, null);
        return { intent: 'success', text: says.completed };
      },
    );
  }

  return (
    <>
      {open.length === 0 && <Text>{says.none}</Text>}
      {groups.map(({ title, members }) => (
        <section key={title} className={styles.group} aria-label={title}>
          <Text as="h2" size={200} weight="semibold" className={styles.title}>
            {title}
          </Text>
          {members.map(({ decision, at }) => {
            const key = decisionKey(decision);
            return (
              <OpenDecision
                key={`${key}\u0001${at}`}
                decision={decision}
                about={titleOf(decision)}
                today={today}
                busy={deeds.busy}
                draft={drafts[key]}
                onDraft={(draft) => put(key, draft)}
                onDone={() => complete(at, key)}
              />
            );
          })}
        </section>
      ))}
      {!isFailure(log) && log.entries.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.show}
          onClick={() => void host.goTo(DECISIONS_TAB).catch(() => undefined)}
        >
          {says.show}
        </Button>
      )}
    </>
  );
}

/** With an outcome, only the day can still be at fault. */
const ANY = '.';

/** What names a decision, also after rows above it have been deleted. */
const decisionKey = ({ day, kpi, scope, action, due }: Decision): string =>
  [day, kpi, scope, action, due].join('\u0001');

function titleOf({ kpi, scope }: Decision): string {
  const known = kpis.find(({ id }) => id === kpi);
  return known ? rowTitle(known, scope) : kpi;
}
