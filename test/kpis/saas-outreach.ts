import { type DateForm, type Rows, expected, published } from '../doors/published';
import { type Question, explained } from '../doors/question';

interface Expected {
  readonly all: {
    readonly sends: number;
    readonly replied: number;
    readonly reply_rate: number;
    readonly open_rate: number;
  };
  readonly by_campaign_type: readonly {
    readonly campaign_type: string;
    readonly sends: number;
    readonly replied: number;
    readonly reply_rate: number;
  }[];
  readonly trailing_90_to_2026_04_19: { readonly sends: number; readonly replied: number; readonly reply_rate: number };
  readonly leads: { readonly leads: number; readonly converted: number; readonly conversion: number };
}

interface Span {
  readonly end: string;
  readonly start: string;
  readonly new_accounts: number;
  readonly new_mrr: number;
}

const LAST = '2026-04-19';
/** Two leads came in a day after the last send. */
const LAST_LEAD = '2026-04-20';
const EVER = 3660;

/** Every reference value about sends and leads. */
export function saasOutreachQuestions(dates: DateForm = 'text'): Question[] {
  const { all, by_campaign_type, trailing_90_to_2026_04_19: trailing, leads } = expected<Expected>('saas-outreach');
  const sends = sendsWithType(dates);
  const leadRows = published('saas-outreach/leads.csv', dates);
  const ask = (says: string, fn: string, args: readonly unknown[], gives: Question['gives']): Question => ({
    says,
    fn,
    args,
    gives,
  });
  return [
    ask('reply rate, all', 'REPLY_RATE', [sends, LAST, EVER], all.reply_rate),
    ask(
      'its parts',
      'EXPLAIN',
      ['REPLY_RATE', sends, LAST, EVER],
      explained(['part replies', all.replied], ['part contacted', all.sends]),
    ),
    ask('open rate, all', 'EMAIL_OPEN_RATE', [sends, LAST, EVER], all.open_rate),
    ask('volume, all', 'OUTREACH_VOLUME', [sends, LAST, EVER], all.sends),
    ...by_campaign_type.flatMap(({ campaign_type: type, sends: count, replied, reply_rate }) => [
      ask(`reply rate of ${type}`, 'REPLY_RATE', [sends, LAST, EVER, 'campaign_type', type], reply_rate),
      ask(
        `replies of ${type}`,
        'EXPLAIN',
        ['REPLY_RATE', sends, LAST, EVER, 'campaign_type', type],
        explained(['part replies', replied], ['part contacted', count]),
      ),
      ask(`volume of ${type}`, 'OUTREACH_VOLUME', [sends, LAST, EVER, 'campaign_type', type], count),
    ]),
    ask('reply rates by campaign type', 'BREAKDOWN', ['REPLY_RATE', 'campaign_type', sends, LAST, EVER], (rows) => [
      ...by_campaign_type.map(
        ({ campaign_type: type, reply_rate }) => [rows.find(([group]) => group === type)?.[1], reply_rate] as const,
      ),
      [rows[rows.length - 1]?.[1], all.reply_rate],
    ]),
    ask('reply rate, trailing 90', 'REPLY_RATE', [sends, LAST, 90], trailing.reply_rate),
    ask(
      'its parts',
      'EXPLAIN',
      ['REPLY_RATE', sends, LAST, 90],
      explained(['part replies', trailing.replied], ['part contacted', trailing.sends]),
    ),
    ask('lead conversion, all', 'LEAD_CONVERSION_RATE', [leadRows, LAST_LEAD, EVER], leads.conversion),
    ask(
      'its parts',
      'EXPLAIN',
      ['LEAD_CONVERSION_RATE', leadRows, LAST_LEAD, EVER],
      explained(['part converted', leads.converted], ['part leads', leads.leads]),
    ),
    ask('lead volume, all', 'LEAD_VOLUME', [leadRows, LAST_LEAD, EVER], leads.leads),
  ];
}

/** New recurring revenue of every span of expected/retention.json, as a year's. */
export function newArrQuestions(dates: DateForm = 'text'): Question[] {
  const files = new Map([
    ['ravenstack', published('ravenstack/ravenstack_subscriptions.csv', dates)],
    ['saas-outreach', published('saas-outreach/subscriptions.csv', dates)],
  ]);
  return Object.entries(expected<Record<string, Span | string>>('retention')).flatMap(([title, span]): Question[] => {
    if (typeof span === 'string') return []; // the definition in words
    const months =
      (Number(span.end.slice(0, 4)) - Number(span.start.slice(0, 4))) * 12 +
      Number(span.end.slice(5, 7)) -
      Number(span.start.slice(5, 7));
    const args = [files.get(title.split(' ')[0]!), span.end, months];
    return [
      { says: `new ARR, ${title}`, fn: 'NEW_ARR', args, gives: 12 * span.new_mrr },
      {
        says: `new customers, ${title}`,
        fn: 'EXPLAIN',
        args: ['NEW_ARR', ...args],
        gives: explained(['part customers', span.new_accounts], ['part new_mrr', span.new_mrr]),
      },
    ];
  });
}

/** The sends with the type of their campaign beside them, as a lookup in the sheet would put it. */
function sendsWithType(dates: DateForm): Rows {
  const [header, ...campaigns] = published('saas-outreach/email_campaigns.csv', dates);
  const typeOf = new Map(
    campaigns.map((row) => [row[header!.indexOf('campaign_id')], row[header!.indexOf('campaign_type')]]),
  );
  const [names, ...rows] = published('saas-outreach/email_sends.csv', dates);
  const campaign = names!.indexOf('campaign_id');
  return [[...names!, 'campaign_type'], ...rows.map((row) => [...row, typeOf.get(row[campaign])])];
}
