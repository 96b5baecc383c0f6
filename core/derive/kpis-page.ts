import type { PublicFunction } from '../functions/function';
import type { Kpi } from '../kpi';
import { type Parameter, fromParameters, measuredParameters, optionForm } from '../signature';
import { thresholdText } from '../show';
import { STAGE_WORDS } from '../tables/words';
import { type KindId, kinds } from '../tables/kinds/index';
import { differences } from './differences';
import { exampleSection } from './examples';

/** The KPI reference page: everything a reader needs to defend a number. */
export function kpisPage(kpis: readonly Kpi[], functions: readonly PublicFunction[]): string {
  const list = kpis.map((kpi) => `- [${kpi.title}](#${kpi.id.toLowerCase()}): ${kpi.question}`).join('\n');
  return `<!-- Written by \`npm run derive\` from core/kpis. Do not edit. -->
# KPI reference

${list}

In Excel every function carries the prefix \`KPI.\`. Windows are whole days, both ends included. A rate from fewer than 10 deals has no status; below
30 it is marked as a small sample.

**Blanks and bad cells.** A blank is never a zero: the row is left out and counted, and each KPI below says which rows those are. Text in a number column,
a day that is none, or an error such as #N/A in a column that the KPI reads is refused with its row and column, where that row is used; columns and rows
that a KPI does not read cannot stop it. A row that repeats an earlier one cell for cell counts once. 0 of 10 is 0 %, 0 of 0 is no value.

**Days with a time.** A time that names its zone, such as \`2026-06-30T23:30:00Z\`, is read on the spreadsheet's clock in Google Sheets: in Berlin it is 1 July.
An Excel workbook has no clock of its own, so there the date counts as it is written, whoever opens it; so do times that name no zone.

${kpis.map(section).join('\n')}
${differences(functions)}
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
  return `## ${kpi.id}

**${kpi.title}.** ${kpi.question} ${kpi.summary}

\`\`\`
${measured}${from}
= ${kpi.formula}
\`\`\`

${parts.join('\n')}
${inputs.length > 0 ? `\nInputs:\n\n${inputs.join('\n')}\n` : ''}${variants.length > 0 ? `\nVariants:\n\n${variants.join('\n')}\n` : ''}${options.length > 0 ? `\nOptions:\n\n${options.join('\n')}\n` : ''}
${rowsSection(kpi)}
${kpi.governance ? 'About the data, outside the four layers' : `Layer ${kpi.layer}, ${kpi.timing}`}. Reviewed ${kpi.cadence} by one ${kpi.owner.role} (${kpi.owner.source}).
${judgement(kpi)}
${exampleSection(kpi)}`;
}

/** Which columns it reads, and what becomes of rows it cannot use. */
function rowsSection({ reads, leavesOut }: Kpi): string {
  const columns = (Object.entries(reads) as [KindId, readonly string[]][]).map(
    ([kind, fields]) =>
      `${kind.replace('_', ' ')}: ${fields.map((field) => kinds[kind].fields[field]!.aliases[0]!).join(', ')}`,
  );
  const out = leavesOut.length > 0 ? leavesOut.join('; ') : 'nothing';
  return `Reads these columns, where they are there: ${columns.join(' · ')}. A cell of them that cannot be read is refused with its row.\nLeaves out and counts: ${out}.\n`;
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
