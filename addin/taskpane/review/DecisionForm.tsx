import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Buttons } from '../parts/Buttons';
import { words } from '../words';
import type { DecisionDraft, DecisionFault } from './decision-draft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  text: { '& textarea': { minHeight: '76px' } },
});

interface Props {
  readonly title: string;
  /** The role that usually owns it; empty: none does. */
  readonly role: string;
  /** A field before these, by whose name the form opens. */
  readonly before?: { readonly name: string; readonly field: ReactNode };
  readonly draft: DecisionDraft;
  readonly fault: DecisionFault | null;
  readonly busy: boolean;
  readonly onDraft: (draft: DecisionDraft) => void;
  readonly onRecord: () => void;
  readonly onCancel: () => void;
}

/** What is decided, before it is recorded. A refused decision stays as typed, with the reason at its field. */
export function DecisionForm({ title, role, before, draft, fault, busy, onDraft, onRecord, onCancel }: Props) {
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const shown = draft.refused ? fault : null;
  const change = (part: Partial<DecisionDraft>) => onDraft({ ...draft, ...part });
  const focusOn = (field: string) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const opensAt = useRef(shown?.field ?? before?.name ?? 'action');
  useEffect(() => focusOn(opensAt.current), []);
  function record() {
    if (fault) focusOn(fault.field);
    onRecord();
  }
  const message = (field: DecisionFault['field']) => (shown?.field === field ? shown.why : undefined);
  const { decide } = words.review;
  return (
    <div ref={form} role="group" aria-label={words.review.due.about(decide.record, title)} className={styles.form}>
      {before?.field}
      <Field label={decide.action} validationMessage={message('action')}>
        <Textarea
          name="action"
          className={styles.text}
          resize="vertical"
          value={draft.action}
          onChange={(_, { value }) => change({ action: value })}
        />
      </Field>
      <Field
        label={decide.owner}
        hint={role === '' ? undefined : decide.ownerHint(role)}
        validationMessage={message('owner')}
      >
        <Input name="owner" value={draft.owner} onChange={(_, { value }) => change({ owner: value })} />
      </Field>
      <Field label={decide.due} validationMessage={message('due')}>
        <Input name="due" type="date" value={draft.due} onChange={(_, { value }) => change({ due: value })} />
      </Field>
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={record}>
          {decide.record}
        </Button>
        <Button onClick={onCancel}>{decide.cancel}</Button>
      </Buttons>
    </div>
  );
}
