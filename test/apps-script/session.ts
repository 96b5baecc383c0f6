/** Who runs the script, and what it may do then. */
export type Mode = 'person' | 'custom function' | 'simple trigger' | 'time trigger';

const AUTH = 'https://www.googleapis.com/auth/';
/** What the services need, as Google's reference says it. */
const SCOPES: readonly (readonly [service: RegExp, scope: string])[] = [
  [/^(SpreadsheetApp\.getUi|Ui|Menu)\b/, 'script.container.ui'],
  [
    /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Protection|TextFinder|Metadata\w*)\b/,
    'spreadsheets.currentonly',
  ],
  [/^(ScriptApp|Trigger)\b/, 'script.scriptapp'],
  [/^MailApp\b/, 'script.send_mail'],
];
const READS =
  /^(SpreadsheetApp\.(getActive|getActiveSpreadsheet)$|(Spreadsheet|Sheet|Range)\.(get|createDeveloperMetadataFinder)|Metadata|Utilities\.|Properties\.get|PropertiesService\.)/;
const NEEDS_PERMISSION = /^(MailApp|ScriptApp|Trigger|Ui\.showSidebar|HtmlService)\b/;
/** Built in the script itself: nothing goes to the spreadsheet. */
const LOCAL =
  /^(\w*Builder|Utilities|SpreadsheetApp\.new|MetadataFinder\.with|TextFinder\.match|HtmlOutput|Range\.area|Trigger\.stored)/;

/** One reach for Google after the other: counted, and refused where Google would refuse it. */
export class Session {
  mode: Mode = 'person';
  /** Calls that went to Google since the last look. */
  calls: string[] = [];
  /** What the script builds in itself beside: rules, styles, days as the spreadsheet shows them. */
  local: string[] = [];
  /** Asked before each call; may throw, as a service that fails. */
  before: (name: string) => void = () => undefined;

  /** What Google does when a run ends, however it ends: locks are free again. */
  ended: () => void = () => undefined;

  constructor(readonly scopes: readonly string[]) {}

  reach(name: string): void {
    this.before(name);
    (LOCAL.test(name) ? this.local : this.calls).push(name);
    const [service] = name.split('.');
    if (this.mode === 'custom function' && !READS.test(name) && !LOCAL.test(name))
      throw new Error(`You do not have permission to call ${name}`);
    if (this.mode === 'simple trigger' && NEEDS_PERMISSION.test(name))
      throw new Error(`You do not have permission to call ${name}`);
    if (this.mode === 'time trigger' && (name === 'SpreadsheetApp.getUi' || service === 'Ui'))
      throw new Error(`Cannot call SpreadsheetApp.getUi() from this context.`);
    // A custom function runs without the scopes of the project: what it may read needs none.
    const scope = SCOPES.find(([pattern]) => pattern.test(name))?.[1];
    if (this.mode === 'person' || this.mode === 'time trigger')
      if (scope !== undefined && !this.scopes.includes(AUTH + scope))
        throw new Error(
          `Specified permissions are not sufficient to call ${name}. Required permissions: ${AUTH}${scope}`,
        );
  }

  /** How often each was called; the list is then empty. */
  counted(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const name of this.calls) counts[name] = (counts[name] ?? 0) + 1;
    this.calls = [];
    this.local = [];
    return counts;
  }
}
