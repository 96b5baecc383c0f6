import { OUR_TABS } from '../../core/index';
import { adapterChecks } from './adapter';
import { type Result, outcomeOf } from './check';
import { type EmptyCell, emptyCells, functionExamples } from './function-examples';

export interface Report {
  readonly host: { readonly name: string; readonly platform: string; readonly version: string };
  readonly requirementSets: Readonly<Record<string, boolean>>;
  readonly when: string;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly Result[];
  /** Noted, not judged: how the host hands over an empty cell. */
  readonly emptyCells: readonly EmptyCell[];
}

export const REPORT_TAB = 'KPI Self-test';
const SETS = ['1.9', '1.11', '1.13', '1.14', '1.17'].map((version) => ['ExcelApi', version] as const);

/** Tabs of the product are somebody's work: the test overwrites none. */
export const notEmpty = (): Promise<string | null> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items
      .map(({ name }) => name)
      .filter((name) => OUR_TABS.includes(name) || name === 'Deals');
    return taken.length === 0 ? null : `This workbook has ${taken.join(', ')}: open a new, empty one.`;
  });

export async function runAll(say: (done: number, all: number, last: Result) => void): Promise<Report> {
  const checks = [...adapterChecks, ...functionExamples];
  const results: Result[] = [];
  for (const check of checks) {
    const result = await outcomeOf(check);
    results.push(result);
    say(results.length, checks.length, result);
  }
  const { host, platform, version } = Office.context.diagnostics;
  const supported = (set: string, least: string) => Office.context.requirements.isSetSupported(set, least);
  const report: Report = {
    host: { name: String(host), platform: String(platform), version },
    requirementSets: Object.fromEntries(SETS.map(([set, least]) => [`${set} ${least}`, supported(set, least)])),
    when: new Date().toISOString(),
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
    results,
    emptyCells: await emptyCells(),
  };
  await writeReport(report);
  return report;
}

/** On a tab as well, with TRUE or FALSE for each check: a web view may refuse to save a file. */
const writeReport = ({ results }: Report): Promise<void> =>
  Excel.run(async (context) => {
    const rows = results.map(({ name, passed, expected, got }) => [
      passed,
      ...[name, JSON.stringify(expected), JSON.stringify(got ?? null)].map((text) => `'${text.slice(0, 2000)}`),
    ]);
    const sheet = context.workbook.worksheets.add(REPORT_TAB);
    sheet.getRangeByIndexes(0, 0, rows.length + 1, 4).values = [['Passed', 'Check', 'Expected', 'Got'], ...rows];
    sheet.activate();
    await context.sync();
  });
