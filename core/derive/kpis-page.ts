import type { Example, Kpi } from '../kpi';
import { type Parameter, fromParameters, measuredParameters, optionForm } from '../signature';
import { thresholdText } from '../show';
import { STAGE_WORDS } from '../tables/words';

/** The KPI reference page: everything a reader needs to defend a number. */
export function kpisPage(kpis: readonly Kpi[]): string {
  const list = kpis.map((kpi) => `- [${kpi.title}](#${kpi.id.toLowerCase()}): ${kpi.question}`).join('\n');
  return `<!-- Written by \`npm run derive\` from core/kpis. Do not edit. -->
# KPI reference

${list}

In Excel every function carries the prefix \`KPI.\`. Windows are whole days, both ends included. Blank cells are skipped and counted; text in a number
column is refused with its row. A rate from fewer than 10 deals has no status; below 30 it is marked as a small sample.

${kpis.map(section).join('\n')}
## Words in stage names

Won: ${STAGE_WORDS.won.join(', ')}. Lost: ${STAGE_WORDS.lost.join(', ')}. Open but not yet qualified: ${STAGE_WORDS.unqualified.join(', ')}.
Any other stage is open and qualified, unless its name hints at an end: then it is asked for.
`;
}

function section(kpi: Kpi): string {
  const measured = `${kpi.id}(${measuredParameters(kpi).map(written).join(', ')})`;
  const from = kpi.from ? `\n${kpi.id}_FROM(${fromParameters(kpi).map(written).join(', ')})` : '';
  const parts = Object.entries(kpi.parts).map(([name, part]) => `- \`${name}\` ${part.says}`);
  const inputs = Object.entries(kpi.inputs).map(([name, { says }]) => `- \`${name}\` ${says}`);
  const variants = Object.entries(kpi.variants).map(
    ([name, says], i) => `- \`${name}\`${i === 0 ? ' (default)' : ''}: ${says}`,
  );
  const options = Object.entries(kpi.options).map(
    ([name, option]) => `- \`@${name}\` (${optionForm(option)}): ${option.says}`,
  );
  const examples = kpi.examples.map(
    (example) =>
      `| ${example.says} | \`${kpi.id}_FROM(${example.from.map((x) => JSON.stringify(x)).join(', ')})\` | ${result(example)} | ${example.source} |`,
  );
  return `## ${kpi.id}

**${kpi.title}.** ${kpi.question} ${kpi.summary}

\`\`\`
${measured}${from}
= ${kpi.formula}
\`\`\`

${parts.join('\n')}
${inputs.length > 0 ? `\nInputs:\n\n${inputs.join('\n')}\n` : ''}${variants.length > 0 ? `\nVariants:\n\n${variants.join('\n')}\n` : ''}${options.length > 0 ? `\nOptions:\n\n${options.join('\n')}\n` : ''}
${kpi.governance ? 'About the data, outside the four layers' : `Layer ${kpi.layer}, ${kpi.timing}`}. Reviewed ${kpi.cadence} by one ${kpi.owner.role} (${kpi.owner.source}).
${judgement(kpi)}
${examples.length > 0 ? `\n| example | formula | gives | source |\n|---|---|---|---|\n${examples.join('\n')}\n` : ''}`;
}

function judgement(kpi: Kpi): string {
  const { action, thresholds, replacement } = kpi;
  const instead = replacement
    ? `\nRather than this, use [${replacement.id}](#${replacement.id.toLowerCase()}): ${replacement.why}.`
    : '';
  if (!kpi.judge || !thresholds) return `Context, without a status: ${action.deed} (${action.source}).${instead}`;
  return `Green and amber: ${thresholdText(kpi, thresholds)} (${thresholds.source}).
On a breach, within ${action.days} ${action.days === 1 ? 'day' : 'days'}: ${action.deed} (${action.source}).`;
}

const written = ({ name, role, optional }: Parameter): string =>
  role === 'pairs' ? '[name, value]…' : optional ? `[${name}]` : name;

const result = ({ gives }: Example): string => (typeof gives === 'number' ? String(gives) : `refused: ${gives.fails}`);
