import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Setup } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { without } from '../without';
import { words } from '../words';
import type { DataDraft } from './data-draft';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '6px 8px', alignItems: 'center' },
  stage: { overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

type Meaning = Setup['stages'][string];
const MEANINGS = Object.keys(words.data.meanings) as Meaning[];

interface Props {
  readonly stages: readonly string[];
  readonly draft: DataDraft;
  /** What the core asks for: a stage that may be an end. */
  readonly asked: string | undefined;
  readonly onChange: (change: Partial<DataDraft>) => void;
}

/** What a stage means where its name does not say, and from which one on a deal is qualified. */
export function StagesForm({ stages, draft, asked, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const { data } = words;
  function mean(stage: string, meaning: Meaning | '') {
    const others = without(draft.stages, stage.toLowerCase());
    onChange({ stages: meaning === '' ? others : { ...others, [stage.toLowerCase()]: meaning } });
  }
  return (
    <Disclosure summary={data.stages} open={asked !== undefined}>
      <div className={styles.form}>
        <Text size={200} className={asked ? styles.problem : undefined}>
          {asked ?? data.stagesSay}
        </Text>
        <div className={styles.list}>
          {stages.map((stage, at) => (
            <Stage
              key={stage}
              id={`${id}-${at}`}
              stage={stage}
              meaning={draft.stages[stage.toLowerCase()]}
              onMean={mean}
            />
          ))}
        </div>
        <Field label={data.qualifiedFrom}>
          <Select
            size="small"
            value={draft.qualifiedFrom}
            onChange={(_, { value }) => onChange({ qualifiedFrom: value })}
          >
            <option value="">{data.qualifiedByName}</option>
            {[...new Set([...stages, draft.qualifiedFrom].filter(Boolean))].map((stage) => (
              <option key={stage}>{stage}</option>
            ))}
          </Select>
        </Field>
      </div>
    </Disclosure>
  );
}

interface StageProps {
  readonly id: string;
  readonly stage: string;
  readonly meaning: Meaning | undefined;
  readonly onMean: (stage: string, meaning: Meaning | '') => void;
}

function Stage({ id, stage, meaning, onMean }: StageProps) {
  const styles = useStyles();
  return (
    <>
      <label htmlFor={id} className={styles.stage}>
        <Text size={200}>{stage}</Text>
      </label>
      <Select
        id={id}
        size="small"
        value={meaning ?? ''}
        onChange={(_, { value }) => onMean(stage, value as Meaning | '')}
      >
        <option value="">{words.data.byName}</option>
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {words.data.meanings[one]}
          </option>
        ))}
      </Select>
    </>
  );
}
