import { type Cell, isCellError, showCell } from './cell';
import { type Failure, fail } from './failure';
import { PERIOD_FORMS } from './period';
import type { Field, Kind } from './tables/kind';

/** Every sentence a person may meet instead of a number. Each names the input and says what to do. */

const list = (words: readonly string[]): string => words.map((w) => `"${w}"`).join(', ');
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const counted = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .slice(0, 5)
    .map(([name, rows]) => `"${name}" (${plural(rows, 'row')})`)
    .join(', ');

// tables
export const noTable = (kind: string): Failure =>
  fail(
    'no-table',
    `No ${kind} table: pass the range with its header row, such as ${title(kind)}[#All], or connect the table in KPI setup.`,
  );
export const emptyRange = (table: string): Failure =>
  fail('no-table', `${table} is an empty range: pass the table with its header row, such as ${title(table)}[#All].`);
export const noHeader = (table: string, kind: Kind): Failure =>
  fail(
    'no-table',
    `${table} has no header row that names the columns of a ${kind.row} table: pass the range with its header (in Excel ${title(table)}[#All], not ${title(table)}).`,
  );
export const unread = (table: string, header?: string): Failure =>
  fail(
    'not-set-up',
    `${header === undefined ? `All columns of ${table} are` : `The column "${header}" of ${table} is`} being read, and the answer follows: where it does not, open KPI setup and choose "Read the workbook again".`,
  );
export const noRows = (table: string): Failure =>
  fail('no-data', `${table} has a header but no rows under it: paste the export under the header.`);
export const missingColumn = (
  table: string,
  field: Field,
  chosen: string | undefined,
  similar: readonly string[] = [],
): Failure =>
  fail(
    'missing-column',
    chosen !== undefined
      ? `${table} has no column "${chosen}" any more, which the setup names for ${field.says}: bring it back, or choose another in KPI setup.`
      : `${table} has no column for ${field.says}: name one ${list(field.aliases.slice(0, 3))}, or choose it in KPI setup${similar.length > 0 ? ` (${list(similar)}?)` : ''}.`,
  );
export const ambiguousColumn = (table: string, field: Field, headers: readonly string[]): Failure =>
  fail(
    'ambiguous-column',
    `${table} has several columns that could be ${field.says}: ${list(headers)}. Keep one, rename the other, or choose in KPI setup.`,
  );
export const doubtfulColumn = (
  table: string,
  field: Field,
  header: string,
  { because, instead }: { readonly because: string; readonly instead?: string },
): Failure =>
  fail(
    'ambiguous-column',
    `${table}, column "${header}" ${because}, so it is not taken for ${field.says}: ${instead ? `${instead}, or ` : ''}choose the column in KPI setup.`,
  );
export const badCell = (
  table: string,
  header: string,
  row: number,
  cell: Cell,
  not: string,
  fix = 'Correct or empty that cell',
): Failure =>
  fail(
    'bad-cell',
    isCellError(cell)
      ? `${table}, row ${row}, column "${header}" holds ${cell.error}: repair that cell.`
      : `${table}, row ${row}, column "${header}": ${showCell(cell)} is not ${not}. ${fix}.`,
  );
export const mixedCurrency = (table: string, header: string, seen: ReadonlyMap<string, number>): Failure =>
  fail(
    'mixed-currency',
    `${table} mixes currencies in "${header}": ${counted(seen)}. Convert the amounts to one currency, or filter by ${list([header])}.`,
  );
export const unknownStages = (table: string, header: string, stages: ReadonlyMap<string, number>): Failure =>
  fail(
    'unknown-stage',
    `${table}, column "${header}": ${counted(stages)} may be an end, but won or lost is not clear. Say so in KPI setup, or with "@won", "@lost" or "@open" and the stage's name.`,
  );
export const unknownStageOrder = (table: string, stage: string, known: readonly string[]): Failure =>
  fail(
    'unknown-stage',
    `${table}: "${stage}" has no known place among the stages${known.length ? ` (${list(known)})` : ''}. List the stages in KPI setup.`,
  );
export const noStageOrder = (table: string, stages: readonly string[]): Failure =>
  fail(
    'unknown-stage',
    `${table}: in which order its stages follow each other is not known (${list(stages)}). List them in that order in KPI setup.`,
  );
export const stageWithoutPlace = (table: string, stage: string, from: string): Failure =>
  fail(
    'unknown-stage',
    `${table}: whether stage "${stage}" comes before "${from}" is not known. List the stages in KPI setup.`,
  );

// nothing to compute from
export const nothingClosed = (window: string): Failure =>
  fail('no-data', `No deal was won or lost from ${window}: choose a later as_of, more days, or fewer filters.`);
export const nothingWon = (window: string): Failure =>
  fail('no-data', `No deal with an amount was won from ${window}: choose a later as_of, more days, or fewer filters.`);
export const nothingCreated = (window: string): Failure =>
  fail('no-data', `No deal was created from ${window}: choose a later as_of, more days, or fewer filters.`);
export const noCycle = (window: string): Failure =>
  fail(
    'no-data',
    `No won deal from ${window} has both a created and a close date: fill the dates in, or choose more days.`,
  );
export const noRevenueAtStart = (table: string, day: string): Failure =>
  fail('no-data', `${table} has no customer with recurring revenue on ${day}: choose a later as_of or fewer months.`);
export const zeroDivisor = (part: string, kpi: string): Failure =>
  fail('no-data', `${kpi} divides by ${part}, which is 0: there is nothing to measure.`);
export const targetMet = (won: string, target: string): Failure =>
  fail('target-met', `Target met: ${won} won of ${target}, so there is nothing left to cover.`);
export const needsHistory = (): Failure =>
  fail(
    'no-data',
    'The variant "qualified" needs to know the stage a lost deal had reached: add a column "Lost at stage", or use another variant. Lost deals of this table only say that they are lost.',
  );
export const notFinite = (kpi: string): Failure =>
  fail('not-finite', `${kpi} has no finite value for these numbers: check for amounts beyond all measure.`);
export const closedSince = (table: string, deals: number, row: number, day: string, last: string): Failure =>
  fail(
    'no-data',
    `${table}: ${plural(deals, 'deal')} open on ${day} ${deals === 1 ? 'has' : 'have'} closed since (the first in row ${row}), and how ${deals === 1 ? 'it' : 'they'} stood then is not in the table: choose an as_of from ${last} on.`,
  );
export const noOpenDeals = (day: string): Failure =>
  fail('no-data', `No deal was open on ${day}: choose another as_of or fewer filters.`);
export const nothingToAdd = (what: string): Failure =>
  fail('no-data', `None of the deals to count has ${what}: fill the column in.`);
export const nothingLost = (window: string): Failure =>
  fail('no-data', `No deal was lost from ${window}: choose a later as_of, more days, or fewer filters.`);
export const nothingEntered = (stage: string, window: string): Failure =>
  fail(
    'no-data',
    `No deal entered "${stage}" from ${window} long enough ago to judge: choose a later as_of, more days, or fewer filters.`,
  );
export const noStageHistory = (): Failure =>
  fail(
    'no-data',
    'This needs the history of stages: pass or connect a stage history table, or export HubSpot\'s "Date entered …" columns with the deals.',
  );
export const fewClosedAtStage = (stage: string, closed: number, least: number): Failure =>
  fail(
    'no-data',
    `Only ${plural(closed, 'closed deal')} had reached "${stage}": its own probability needs ${least}. Use another variant.`,
  );
export const noDefaultProbability = (crm: string, stage: string): Failure =>
  fail(
    'unknown-stage',
    `${crm} gives stage "${stage}" no default probability: use the variant "column", or "history" with a stage history.`,
  );
export const emptyProbabilities = (table: string, header: string): Failure =>
  fail(
    'no-data',
    `${table}: every open deal has 100 % in "${header}", which is the default of a probability nobody set: fill it in, or use another variant.`,
  );
export const noStageAge = (table: string): Failure =>
  fail(
    'missing-column',
    `${table} does not say when a deal entered its stage: add a column "Stage entered" or HubSpot's "Date entered …" columns, or use "@variant", "deal" for the age since creation.`,
  );
export const noNextAction = (table: string, which: string): Failure =>
  fail(
    'missing-column',
    `${table} does not say whose next action is ${which}: add a column "Next activity date"${which === 'missing' ? ' or "Next step"' : ''}, or choose it in KPI setup.`,
  );
export const noPeople = (deals: string): Failure =>
  fail(
    'no-table',
    `There is no contacts table, and ${deals} has no column "Number of contacts": pass or connect the contacts, or add the column.`,
  );
export const noLateDeals = (day: string): Failure =>
  fail('no-data', `No deal was open in a late stage on ${day}: choose another as_of or fewer filters.`);
export const noRecords = (): Failure =>
  fail('no-data', 'No deal is left to look at: choose a later as_of or fewer filters, or a key that is filled.');
export const nothingMoved = (): Failure =>
  fail('no-data', 'Velocity did not change between the two windows: there is no change to share out.');
export const unmeasurableMove = (variable: string): Failure =>
  fail(
    'no-data',
    `${variable} is 0 in one of the two windows: its part in the change cannot be told. Choose more days.`,
  );
export const notMeasured = (what: string): Failure =>
  fail('not-set-up', `No KPI measures the ${what}: connect the table it needs in KPI setup.`);
export const noHealthInputs = (table: string): Failure =>
  fail(
    'missing-column',
    `${table} has no column that tells a healthy deal from another: add a close date, the day the stage was entered, the next step or the last activity.`,
  );

export const nothingIn = (what: string, window: string): Failure =>
  fail('no-data', `No ${what} from ${window}: choose a later as_of, more days, or fewer filters.`);
export const needsTimes = (table: string, header: string | undefined): Failure =>
  fail(
    'no-data',
    `${table}: ${header === undefined ? 'the leads of the window have' : `column "${header}" holds`} days without a time of day, so minutes cannot be measured: export the times too.`,
  );
export const mixedZones = (table: string, row: number, a: string, b: string): Failure =>
  fail(
    'bad-cell',
    `${table}, row ${row}: one of "${a}" and "${b}" names its time zone and the other does not, so the minutes between them are not known: export both the same way.`,
  );
export const noChurn = (): Failure =>
  fail('no-data', 'No churn observed in the span, so a lifetime has no end to count to: choose more months.');
export const scoreOutside = (table: string, header: string, row: number, score: number, most: number): Failure =>
  fail(
    'bad-cell',
    `${table}, row ${row}, column "${header}": ${score} is not a score from 0 to ${most}. Correct it, or say what scores are out of with "@out_of", 100.`,
  );
export const unclearScale = (table: string, header: string): Failure =>
  fail(
    'bad-argument',
    `${table}, column "${header}" has no score above 10, so it may be out of 5, 10 or 100: say which with "@out_of", 10.`,
  );
export const notOver = (last: string): Failure =>
  fail(
    'no-data',
    `The forecast periods run to ${last} and are not over on as_of: choose a later as_of, or a period that is over.`,
  );
export const noFrozenForecast = (day: number, period: string): Failure =>
  fail(
    'no-data',
    `No forecast for ${period} was made by day ${day} of its period and has an actual: keep a copy of the forecast on that day, or say another with "@freeze_day".`,
  );
export const twoForecasts = (table: string, a: number, b: number, day: string): Failure =>
  fail(
    'bad-cell',
    `${table}: rows ${a} and ${b} are both forecasts of ${day} for the same period, owner and segment. Keep one, or add a column that tells them apart, such as "Segment".`,
  );
export const PERIOD_IN_CELL = `a period: write it as text, ${PERIOD_FORMS}`;
export const nothingToForecast = (): Failure =>
  fail('no-data', 'Every actual is 0, so an error in percent of it has no value: use the variant "wape".');
export const noTargetAccounts = (table: string): Failure =>
  fail('no-data', `${table} names no target account: mark some as targets, or use fewer filters.`);
export const clockInUtc = (table: string, header: string): Failure =>
  fail(
    'bad-argument',
    `${table}, column "${header}" is written in UTC, so business hours cannot be told: export local times, or leave "@business_hours" out.`,
  );

// arguments
export const blankArgument = (name: string): Failure =>
  fail('bad-argument', `${name} is a blank cell: fill it in, or leave the argument out.`);
export const asOfNotADay = (cell: Cell): Failure =>
  fail(
    'bad-argument',
    `as_of is ${showCell(cell)}, which is no day from 1990 to 2099: give a date cell or text such as "2026-06-30". The order is table, as_of, then the rest.`,
  );
export const errorArgument = (name: string, error: string): Failure =>
  fail('bad-argument', `${name} holds ${error}: repair the cell it comes from.`);
export const notANumber = (name: string, cell: Cell): Failure =>
  fail(
    'bad-argument',
    `${name} is ${showCell(cell)}, which is not a number: write one here, or check the order of the arguments.`,
  );
export const notOneCell = (name: string): Failure =>
  fail('bad-argument', `${name} takes one cell or value, not a range.`);
export const outsideRange = (name: string, value: number, range: string): Failure =>
  fail('bad-argument', `${name} is ${value}, but must be ${range}.`);
export const negativePart = (name: string, value: number): Failure =>
  fail('bad-argument', `${name} is ${value}: write it as a positive amount, losses too.`);
export const unequalLists = (a: readonly [string, number], b: readonly [string, number]): Failure =>
  fail(
    'bad-argument',
    `${a[0]} has ${plural(a[1], 'cell')} and ${b[0]} has ${b[1]}: pass two ranges of the same size.`,
  );
export const partAboveWhole = (part: string, is: number, whole: string, of: number): Failure =>
  fail('bad-argument', `${part} is ${is}, more than the ${of} of ${whole} it is a part of: check the two.`);
export const lossAboveStart = (lost: number, start: number): Failure =>
  fail(
    'bad-argument',
    `contraction and churn together are ${lost}, more than the ${start} there was at the start: check the amounts.`,
  );
export const notAPeriod = (cell: Cell, instead: string | null): Failure =>
  fail(
    'bad-argument',
    `period is ${showCell(cell)}: write it as text, ${instead ? `here "${instead}", in general ` : ''}${PERIOD_FORMS}.`,
  );
export const allNeedsTarget = (): Failure =>
  fail('bad-argument', 'period "all" has no target of its own: give the target as the third argument.');
export const noTarget = (period: string): Failure =>
  fail(
    'not-set-up',
    `There is no target for ${period}: enter it in KPI setup, or in the formula where that takes one.`,
  );
export const badTarget = (table: string, row: number, problem: string): Failure =>
  fail('bad-cell', `${table}, row ${row}: ${problem}.`);
export const filteredTarget = (column: string): Failure =>
  fail(
    'bad-argument',
    `The setup's target is for the whole company, not for "${column}": give the target of that part as an argument.`,
  );
export const missingArgument = (name: string, says: string): Failure =>
  fail('bad-argument', `${name} is missing: ${says}.`);
export const oddPairs = (last: Cell): Failure =>
  fail('bad-argument', `Filters and options come in pairs of name and value: ${showCell(last)} has no value after it.`);
export const nameNotText = (cell: Cell): Failure =>
  fail(
    'bad-argument',
    `${showCell(cell)} stands where the name of a filter column or option was expected: write a header such as "Owner", or an option such as "@variant".`,
  );
export const unknownFilter = (table: string, name: string, headers: readonly string[]): Failure =>
  fail(
    'unknown-name',
    `${table} has no column "${name}" to filter by. It has ${list(headers.filter((h) => h !== '').slice(0, 20))}.`,
  );
export const unknownColumn = (table: string, name: string, headers: readonly string[]): Failure =>
  fail(
    'unknown-name',
    `${table} has no column "${name}". It has ${list(headers.filter((h) => h !== '').slice(0, 20))}.`,
  );
export const clashingFilter = (table: string, name: string): Failure =>
  fail('unknown-name', `${table} has more than one column that "${name}" could mean: rename one of them.`);
export const filterOfOtherType = (name: string, value: Cell, holds: keyof typeof FILTER_FORMS): Failure =>
  fail('bad-argument', `The filter on "${name}" is ${showCell(value)}, but that column holds ${FILTER_FORMS[holds]}.`);
const FILTER_FORMS = {
  number: 'numbers: write one such as ">=5000"',
  day: 'dates: write one such as ">=2026-06-30"',
  moment: 'dates: write one such as ">=2026-06-30"',
  tally: 'TRUE or FALSE, or counts: write one such as TRUE or ">=1"',
  flag: 'TRUE or FALSE: write one of them',
} as const;
export const unknownOption = (name: string, known: readonly string[]): Failure =>
  fail('unknown-name', `There is no option "${name}". Known: ${list(known)}.`);
export const unknownValue = (name: string, value: Cell, known: readonly string[]): Failure =>
  fail('unknown-name', `${name} cannot be ${showCell(value)}. Known: ${list(known)}.`);
export const unknownKpi = (name: Cell, known: readonly string[]): Failure =>
  fail('unknown-name', `There is no KPI ${showCell(name)}. Known: ${known.join(', ')}.`);
export const setupNotARange = (cell: Cell): Failure =>
  fail('bad-argument', `@setup is ${showCell(cell)}: pass the range itself, KPI_SETUP without quotes.`);
export const tooManyArguments = (name: string, takes: readonly string[] = []): Failure =>
  fail(
    'bad-argument',
    `${name} was given more arguments than it takes${takes.length > 0 ? `: ${takes.join(', ')}` : ''}.`,
  );

export const tooManyGroups = (header: string, most: number): Failure =>
  fail(
    'bad-argument',
    `Column "${header}" has more than ${most} different values: choose a column with fewer, or split numbers with "@bands", "10000,50000".`,
  );
export const badBands = (cell: Cell): Failure =>
  fail('bad-argument', `@bands is ${showCell(cell)}: write the limits as text, ascending, such as "10000,50000".`);
export const bandsNeedNumbers = (header: string): Failure =>
  fail('bad-argument', `Column "${header}" holds no numbers: "@bands" splits number columns only.`);

// setup
export const notConnected = (kind: string): Failure =>
  fail(
    'not-set-up',
    `No ${kind} table is connected: open KPI setup and choose it, or pass the range as the first argument.`,
  );
export const nothingConnected = (): Failure =>
  fail('not-set-up', 'No table is connected yet: choose the deals table under Data first.');
/** A sentence of the CEO tab. */
export const noFeeder = (kpi: string, table: string): string =>
  `The five hold no layer 1, and no ${table} table is connected: connect one and ${kpi} stands here, weeks before the five move.`;
export const sourceGone = (kind: string, tab: string): Failure =>
  fail('not-set-up', `The ${kind} table "${tab}" of the setup is gone: choose it again in KPI setup.`);
export const tabCell = (tab: string, where: string, problem: string): Failure =>
  fail('bad-argument', `${tab}, ${where}: ${problem}.`);
export const setupTooNew = (version: number): Failure =>
  fail(
    'bad-argument',
    `KPI Setup was written by a newer version (${version}) of Sales KPI: update the add-in or script first.`,
  );

function title(name: string): string {
  return /^[a-z]+$/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
