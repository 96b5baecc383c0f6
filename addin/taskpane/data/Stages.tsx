import { useMemo } from 'react';
import { type Connected, type Line, attempt, isFailure } from '../../../core/index';
import type { DataDraft } from './data-draft';
import { StagesForm } from './StagesForm';

interface Props {
  readonly connected: Connected;
  readonly lines: readonly Line[];
  readonly draft: DataDraft;
  readonly onChange: (change: Partial<DataDraft>) => void;
}

/** The stages of the deals as last read; none before they are connected. */
export function Stages({ connected, lines, draft, onChange }: Props) {
  const stages = useMemo(() => stagesOf(connected), [connected]);
  const asked = lines.flatMap(({ result }) =>
    isFailure(result) && result.code === 'unknown-stage' ? [result.message] : [],
  );
  return stages.length === 0 ? null : <StagesForm stages={stages} draft={draft} asked={asked[0]} onChange={onChange} />;
}

function stagesOf(connected: Connected): readonly string[] {
  const stages = attempt(() => {
    const deals = connected.table('deals');
    return deals.has('stage') ? deals.text('stage').texts.filter((stage) => stage !== '') : [];
  });
  return isFailure(stages) ? [] : stages;
}
