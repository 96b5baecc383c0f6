import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  type Day,
  type Decision,
  type Finding,
  isBreach,
  isFailure,
  isoDay,
  proposedDecision,
  reviewedWithoutBreach,
  rowTitle,
} from '../../../core/index';
import { reasons, valueText } from '../overview/line-text';
import { Buttons } from '../parts/Buttons';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import { StatusBadge } from '../parts/StatusBadge';
import { words } from '../words';
import { breachFacts } from './breach-facts';
import { type DecisionDraft, decisionOf, draftOf, faultOf, onTerms } from './decision-draft';
import { DecisionForm } from './DecisionForm';
import type { DueRow } from './due-groups';
import type { Measured } from './measurements';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  nobody: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly row: DueRow;
  readonly measured: Measured | undefined;
  /** Decisions about it that are still open. */
  readonly standing: readonly Decision[];
  readonly diagnosis: Finding | null;
  readonly currency: string;
  readonly today: Day;
  readonly busy: boolean;
  readonly draft: DecisionDraft | undefined;
  readonly onDraft: (draft: DecisionDraft | null) => void;
  readonly onRecord: (decision: Decision, title: string) => void;
}

/** One number of the meeting: what it is, what moved, and what is decided. */
export function DueItem(props: Props) {
  const { row, measured, standing, diagnosis, currency, today, busy, draft, onDraft, onRecord } = props;
  const styles = useStyles();
  const title = rowTitle(row.kpi, row.terms.scope);
  const { due, decide } = words.review;
  if (!measured) return <Card title={title} says={when(row)} mark={<Text className={styles.quiet}>…</Text>} />;

  const line = onTerms(measured.line, row.terms);
  // What could not be computed was not looked at either: it stays due.
  const seen = !isFailure(line.result) || line.verdict.judgement.status === 'target met';
  const breach = isBreach(line) ? measured.breach : null;
  const proposed = proposedDecision(line, today);
  const wanted = decisionOf(proposed, draft ?? draftOf(proposed));
  const fault = faultOf(wanted);
  function record() {
    if (fault) return onDraft({ ...(draft ?? draftOf(proposed)), refused: true });
    onRecord(wanted, title);
  }
  const nobody = <span className={styles.nobody}>{words.review.nobody(row.kpi.owner.role)}</span>;
  const nothing = () => onRecord(reviewedWithoutBreach(line, today), title);
  return (
    <Card title={title} says={when(row)} mark={<StatusBadge status={line.verdict.judgement.status} />}>
      <Text size={500} weight="semibold" className={styles.value}>
        {valueText(line, currency)}
      </Text>
      {reasons(line, currency).map((reason) => (
        <Text key={reason} size={200} className={styles.reason}>
          {reason}
        </Text>
      ))}
      {breach && <Facts facts={breachFacts(breach, draft ? null : proposed, standing, diagnosis, currency, nobody)} />}
      {breach && draft && (
        <DecisionForm
          title={title}
          role={row.kpi.owner.role}
          draft={draft}
          fault={fault}
          busy={busy}
          onDraft={onDraft}
          onRecord={record}
          onCancel={() => onDraft(null)}
        />
      )}
      {breach && !draft && (
        <Buttons>
          <Button
            appearance={standing.length === 0 ? 'primary' : 'secondary'}
            aria-label={due.about(decide.record, title)}
            disabledFocusable={busy}
            onClick={record}
          >
            {decide.record}
          </Button>
          <Button aria-label={due.about(decide.change, title)} onClick={() => onDraft(draftOf(proposed))}>
            {decide.change}
          </Button>
          {row.by !== null && standing.length > 0 && (
            <Button aria-label={due.about(due.nothingNew, title)} disabledFocusable={busy} onClick={nothing}>
              {due.nothingNew}
            </Button>
          )}
        </Buttons>
      )}
      {!breach && row.by !== null && seen && (
        <Buttons>
          <Button aria-label={due.about(due.nothing, title)} disabledFocusable={busy} onClick={nothing}>
            {due.nothing}
          </Button>
        </Buttons>
      )}
    </Card>
  );
}

function when({ by, lastReviewed, late }: DueRow): string {
  const { due } = words.review;
  if (by === null) return '';
  const before = lastReviewed === null ? due.never : due.last(isoDay(lastReviewed));
  return [late ? due.late : due.by(isoDay(by)), before].join(' · ');
}
