import { Field, Input, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { COMPONENTS, type Kpi, type Setup, ownerProblem, setupOf } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { Pair } from '../parts/Pair';
import { words } from '../words';
import type { KpiDraft } from './kpi-draft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, paddingLeft: '16px' },
});

interface Props {
  readonly kpi: Kpi;
  readonly setup: Setup;
  readonly draft: KpiDraft;
  readonly onChange: (change: Partial<KpiDraft>) => void;
}

/** Who stands behind the KPI besides its owner; empty fields mean the role that usually does it. */
export function StewardFields({ kpi, setup, draft, onChange }: Props) {
  const styles = useStyles();
  const says = words.kpis.stewards;
  const { stewards: usual } = setupOf(kpi, { ...setup, kpis: {} });
  return (
    <Disclosure summary={says.title}>
      <div className={styles.form}>
        <Pair>
          <Field label={says.defines}>
            <Input
              value={draft.definedBy}
              placeholder={usual.defines}
              onChange={(_, { value }) => onChange({ definedBy: value })}
            />
          </Field>
          <Field label={says.reviews}>
            <Input
              value={draft.reviewedBy}
              placeholder={usual.reviews}
              onChange={(_, { value }) => onChange({ reviewedBy: value })}
            />
          </Field>
        </Pair>
        <Text size={200}>{says.acts(ownerProblem(draft.owner) ? usual.acts : draft.owner.trim())}</Text>
        <Text size={200} weight="semibold">
          {says.components}
        </Text>
        <ul className={styles.list}>
          {COMPONENTS.map(({ component, says: what, by }) => (
            <li key={component}>{says.component(component, what, by)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
