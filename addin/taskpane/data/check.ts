import {
  type Connected,
  type Day,
  type IssueGroup,
  type KindId,
  type Table,
  attempt,
  isFailure,
  issuesByRule,
} from '../../../core/index';
import { sentence } from '../sentence';

/** What the data check says of one connected table. */
export interface TableCheck {
  readonly kind: KindId;
  readonly rows: number;
  readonly headers: readonly string[];
  readonly groups: readonly IssueGroup[];
  /** Fields whose whole column can be read in more than one way, such as 03/04/2026, with what to do. */
  readonly unclear: Readonly<Record<string, string>>;
  /** The table cannot be read at all. */
  readonly problem: string | null;
}

export function checkOf(kind: KindId, connected: Connected, today: Day): TableCheck {
  const table = attempt(() => connected.table(kind));
  const none = { kind, rows: 0, headers: [], groups: [], unclear: {} };
  if (isFailure(table)) return { ...none, problem: table.message };
  const asOf = connected.setup.options.asOf ?? today;
  return {
    kind,
    rows: table.size,
    headers: table.headers,
    groups: issuesByRule(table, asOf),
    unclear: unclearFields(table),
    problem: null,
  };
}

function unclearFields(table: Table): Record<string, string> {
  const unclear: Record<string, string> = {};
  for (const field of Object.keys(table.recognition.columns)) {
    const bad = [...table.column(field).bad.values()].find(({ fix }) => fix !== undefined);
    if (bad) unclear[field] = sentence(`not ${bad.not}`);
  }
  return unclear;
}
