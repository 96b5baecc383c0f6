import { Button, Text, makeStyles } from '@fluentui/react-components';
import {
  type Day,
  type Decision,
  type ReviewsDue,
  type TrackedRow,
  concerns,
  isBreach,
  isOpen,
} from '../../../core/index';
import { Card } from '../parts/Card';
import { Quiet } from '../parts/Quiet';
import { TextLink } from '../parts/TextLink';
import { without } from '../without';
import { words } from '../words';
import type { Ready } from '../workbook';
import { Diagnosis } from './Diagnosis';
import { diagnosisOf } from './diagnosis-of';
import { DueItem } from './DueItem';
import { type DueRow, dueGroups } from './due-groups';
import { rowKey } from './measurements';
import type { ReviewMemory } from './review-memory';
import type { Measuring } from './use-measured';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', ':not(:first-child)': { marginTop: '6px' } },
  head: { margin: '0 2px', display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '6px' },
  title: { margin: 0 },
});

interface Props {
  readonly state: Ready;
  readonly due: ReviewsDue;
  readonly rows: readonly TrackedRow[];
  readonly decisions: readonly Decision[];
  readonly measuring: Measuring;
  readonly today: Day;
  readonly busy: boolean;
  readonly drafts: ReviewMemory['decisions'];
  readonly onDrafts: (change: (drafts: ReviewMemory['decisions']) => ReviewMemory['decisions']) => void;
  readonly onRecord: (decision: Decision, title: string, key: string) => void;
  readonly onAudit: () => void;
  readonly onKpis: () => void;
  readonly onData: () => void;
}

/** What the meetings of today go through, most urgent first. */
export function DueSection(props: Props) {
  const { state, due, rows, decisions, measuring, today, busy, drafts, onDrafts, onRecord, onAudit, onKpis, onData } =
    props;
  const styles = useStyles();
  const offGreen = (key: string) => {
    const measured = measuring.of(key);
    return measured !== undefined && isBreach(measured.line);
  };
  const groups = dueGroups(due, rows, offGreen);
  const findings = measuring.complete ? diagnosisOf(rows, measuring.of) : [];
  const standing = ({ kpi, terms }: DueRow) =>
    decisions.filter((one) => isOpen(one) && concerns(one, kpi.id, terms.scope));
  if (Object.keys(state.setup.sources).length === 0)
    return (
      <>
        <Text>{words.review.noData}</Text>
        <Button appearance="primary" onClick={onData}>
          {words.review.openData}
        </Button>
      </>
    );
  return (
    <>
      {due.auditDue && (
        <Card title={words.audit.due} level="h2" quiet>
          <Text size={200}>
            {words.review.due.auditDue} <TextLink onPress={onAudit}>{words.review.due.openAudit}</TextLink>
          </Text>
        </Card>
      )}
      {rows.length === 0 && (
        <>
          <Text>{words.review.noKpis}</Text>
          <Button appearance="primary" onClick={onKpis}>
            {words.review.openKpis}
          </Button>
        </>
      )}
      {findings.length > 0 && rows.length > 0 && <Diagnosis findings={findings} />}
      {rows.length > 0 && !groups.some(({ name }) => name !== 'besides') && <Text>{words.review.due.none}</Text>}
      {groups.map(({ name, rows: members }) => (
        <section key={name} className={styles.group} aria-label={words.review.due.groups[name][0]}>
          <div className={styles.head}>
            <Text as="h2" size={200} weight="semibold" className={styles.title}>
              {words.review.due.groups[name][0]}
            </Text>
            <Quiet>{words.review.due.groups[name][1]}</Quiet>
          </div>
          {members.map((row) => {
            const key = rowKey(row);
            return (
              <DueItem
                key={key}
                row={row}
                measured={measuring.of(key)}
                standing={standing(row)}
                diagnosis={findings[0] ?? null}
                currency={state.setup.options.currency}
                today={today}
                busy={busy}
                draft={drafts[key]}
                onDraft={(draft) => onDrafts((former) => (draft ? { ...former, [key]: draft } : without(former, key)))}
                onRecord={(decision, title) => onRecord(decision, title, key)}
              />
            );
          })}
        </section>
      ))}
    </>
  );
}
