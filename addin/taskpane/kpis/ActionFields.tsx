import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type Kpi, refusedAction } from '../../../core/index';
import { words } from '../words';
import { type KpiDraft, type KpiProblems, daysIn } from './kpi-draft';

const useStyles = makeStyles({
  text: { '& textarea': { minHeight: '76px' } },
  days: { maxWidth: '140px' },
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '6px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly kpi: Kpi;
  readonly draft: KpiDraft;
  readonly problems: KpiProblems;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** What the owner does on a breach and by when; where that is no deed, the KPI's own is offered. */
export function ActionFields({ kpi, draft, problems, onChange }: Props) {
  const styles = useStyles();
  const offer = problems.action ? refusedAction(draft.action, daysIn(draft), kpi)?.offer : undefined;
  return (
    <>
      <Field label={words.kpis.action} hint={words.kpis.actionHint} validationMessage={problems.action}>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={draft.action}
          placeholder={kpi.action.deed}
          onChange={(_, { value }) => onChange({ action: value })}
        />
      </Field>
      {offer && (
        <div className={styles.offer}>
          <Text size={200}>{words.kpis.ownAction(offer.deed, offer.days)}</Text>
          <Button size="small" onClick={() => onChange({ action: offer.deed, days: String(offer.days) })}>
            {words.kpis.takeOwn}
          </Button>
        </div>
      )}
      <Field label={words.kpis.days} validationMessage={problems.days} className={styles.days}>
        <Input inputMode="numeric" value={draft.days} onChange={(_, { value }) => onChange({ days: value })} />
      </Field>
    </>
  );
}
