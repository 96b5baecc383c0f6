import { Button, Field, Input, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { type Day, type KpiTerms, alertMessage, isoDay, mailDraft, messageText, rowTitle } from '../../../core/index';
import { Buttons } from '../parts/Buttons';
import { Card } from '../parts/Card';
import { CopyButton } from '../parts/CopyButton';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import type { AlertNow } from './alerts-now';
import { type SnoozeDraft, newSnooze } from './snooze-draft';

const useStyles = makeStyles({
  body: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly now: AlertNow;
  readonly terms: KpiTerms;
  readonly currency: string;
  readonly today: Day;
  readonly busy: boolean;
  readonly draft: SnoozeDraft | undefined;
  readonly onDraft: (draft: SnoozeDraft | null) => void;
  readonly onSnooze: () => void;
  readonly onWake: () => void;
}

/** One episode: what its owner is told, ready to be sent by a person; nothing is sent from here. */
export function AlertItem({ now, terms, currency, today, busy, draft, onDraft, onSnooze, onWake }: Props) {
  const styles = useStyles();
  const { alert, kpi, snooze } = now;
  const says = words.review.alerts;
  const message = alertMessage(alert, kpi, terms, currency);
  const title = rowTitle(kpi, alert.scope);
  const silent = draft?.reason.trim() === '';
  if (snooze)
    return (
      <Card title={message.subject} quiet>
        <Quiet>{says.asleep(isoDay(snooze.until), snooze.reason, snooze.by)}</Quiet>
        <Buttons>
          <Button size="small" aria-label={`${says.wake}: ${title}`} disabledFocusable={busy} onClick={onWake}>
            {says.wake}
          </Button>
        </Buttons>
      </Card>
    );
  return (
    <Card title={message.subject} quiet={alert.kind === 'recover'}>
      <Text size={200} className={styles.body}>
        {message.body}
      </Text>
      <Buttons>
        <CopyButton label={says.copy} about={title} text={messageText(message)} />
        <Button
          as="a"
          size="small"
          href={mailDraft(message)}
          target="_blank"
          rel="noreferrer"
          aria-label={`${says.mail}: ${title}`}
        >
          {says.mail}
        </Button>
        {alert.kind !== 'recover' && !draft && (
          <Button size="small" aria-label={`${says.snooze}: ${title}`} onClick={() => onDraft(newSnooze(today))}>
            {says.snooze}
          </Button>
        )}
      </Buttons>
      {draft && (
        <div role="group" aria-label={`${says.snooze}: ${title}`} className={styles.form}>
          <Field label={says.reason} validationMessage={silent ? draft.problem : undefined}>
            <Textarea
              autoFocus
              value={draft.reason}
              onChange={(_, { value }) => onDraft({ ...draft, reason: value, problem: null })}
            />
          </Field>
          <Field label={says.until} validationMessage={silent ? undefined : draft.problem}>
            <Input
              type="date"
              value={draft.until}
              onChange={(_, { value }) => onDraft({ ...draft, until: value, problem: null })}
            />
          </Field>
          <Field label={says.by}>
            <Input value={draft.by} onChange={(_, { value }) => onDraft({ ...draft, by: value })} />
          </Field>
          <Buttons>
            <Button appearance="primary" disabledFocusable={busy} onClick={onSnooze}>
              {says.snooze}
            </Button>
            <Button onClick={() => onDraft(null)}>{words.review.decide.cancel}</Button>
          </Buttons>
        </div>
      )}
    </Card>
  );
}
