import type { Scope } from '../scope';
import { type OutreachField, outreach } from '../tables/kinds/outreach';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import { plainWords } from '../tables/words';

/** What happened in a row: 1 or 0 in a log of events, a count in a table of totals. */
export type Tally = (row: number) => number;

/** An outreach table, which is a log (one row for each send, call or meeting) or holds totals per day. */
export interface OutreachLog {
  readonly table: Table<OutreachField>;
  /** Written messages: e-mail and social. */
  readonly sends: Tally;
  readonly emails: Tally;
  /** Sends and calls. */
  readonly attempts: Tally;
  readonly replies: Tally;
  readonly booked: Tally;
  readonly demos: Tally;
  readonly opened: Tally;
  /** A count above 1 stands in it: its rows are no single events. */
  readonly totals: boolean;
  readonly isMeeting: (row: number) => boolean;
  readonly isDemo: (row: number) => boolean;
  readonly isOpportunity: (row: number) => boolean;
}

/** Measures of a column are asked for when used, so that a column nobody needs may be missing. */
export function outreachLog(scope: Scope): OutreachLog {
  const table = scope.table(outreach);
  const totals = holdsTotals(table);
  const kind = activityReader(table);
  if (kind) scope.ledger.note('activities', `told apart by column "${table.headerOf('activity')}"`);
  const counts = (field: OutreachField, rows: (row: number) => boolean): Tally =>
    kind && !table.has(field) ? (row) => Number(rows(row)) : tallyOf(table, field);
  const is =
    (...kinds: readonly Activity[]) =>
    (row: number): boolean =>
      kind !== null && kinds.includes(kind(row));
  // With neither counts nor activities every row of a log is a send; a table of totals must say how many.
  const sends = (): Tally => (kind || table.has('sent') || totals ? counts('sent', is('email', 'message')) : () => 1);
  return {
    table,
    totals,
    isMeeting: is('meeting', 'demo'),
    isDemo: is('demo'),
    isOpportunity: is('opportunity'),
    get sends(): Tally {
      return sends();
    },
    get emails(): Tally {
      if (kind && !table.has('sent')) return (row) => Number(kind(row) === 'email');
      return onlyEmails(table, sends());
    },
    get attempts(): Tally {
      const onlyCalls = !kind && table.has('calls') && !table.has('sent');
      const written = onlyCalls ? () => 0 : sends();
      const calls = table.has('calls') || kind ? counts('calls', is('call')) : () => 0;
      return (row) => written(row) + calls(row);
    },
    get replies(): Tally {
      const replied = counts('replied', is('reply'));
      const automatic = table.has('auto_reply') ? tallyOf(table, 'auto_reply') : () => 0;
      return (row) => Math.max(0, replied(row) - automatic(row));
    },
    get booked(): Tally {
      return counts('booked', is('meeting', 'demo'));
    },
    get demos(): Tally {
      return counts('demos', is('demo'));
    },
    get opened(): Tally {
      return tallyOf(table, 'opened');
    },
  };
}

/** Blank counts as none; what is no count is refused with its row. */
export function tallyOf(table: Table<OutreachField>, field: OutreachField): Tally {
  const column = table.tally(field);
  return (row) => {
    const value = column.values[row]!;
    if (!Number.isNaN(value)) return value;
    refuseBadCell(table, column, row);
    return 0;
  };
}

function onlyEmails(table: Table<OutreachField>, sends: Tally): Tally {
  if (!table.has('channel')) return sends;
  const column = table.text('channel');
  const email = column.texts.map((text) => EMAIL.test(plainWords(text)));
  return (row) => (email[readableCode(table, column, row)] ? sends(row) : 0);
}

function holdsTotals(table: Table<OutreachField>): boolean {
  const { whole } = table;
  return (Object.keys(whole.kind.fields) as OutreachField[])
    .filter((field) => whole.kind.fields[field].type === 'tally' && whole.has(field))
    .some((field) => whole.tally(field).values.some((count) => count > 1));
}

type Activity = 'email' | 'message' | 'call' | 'meeting' | 'demo' | 'reply' | 'opportunity' | 'other';

const EMAIL = /\be ?mails?\b|\bmail\b/;

/** The first line that fits names the activity: a demo call is a demo, an e-mail reply a reply. */
const ACTIVITIES: readonly (readonly [RegExp, Activity])[] = [
  [/\b(opened|clicked|bounced|unsubscribed|note|task|to do)\b/, 'other'],
  [/\b(repl(y|ies|ied)|respon(se|ded)|received|inbound)\b/, 'reply'],
  [/\bopportunit(y|ies)\b/, 'opportunity'],
  [/\bdemos?\b/, 'demo'],
  [/\b(meetings?|appointments?|events?|discovery)\b/, 'meeting'],
  [/\b(calls?|dials?|phone|voicemails?)\b/, 'call'],
  [EMAIL, 'email'],
  [/\b(messages?|linkedin|inmail|social|sms|texts?|whatsapp|connection|sends?|sent|sequence)\b/, 'message'],
];

function activityReader(table: Table<OutreachField>): ((row: number) => Activity) | null {
  if (!table.has('activity')) return null;
  const column = table.text('activity');
  const kinds = column.texts.map((text): Activity => {
    const words = plainWords(text);
    return ACTIVITIES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  });
  return (row) => kinds[readableCode(table, column, row)]!;
}
