// Tables as a hurried office keeps them: blanks, rows twice, days in the wrong order, strangers; nothing that must be refused.
import { isoDay, kinds } from '../../core/index';
import type { KindId } from '../../core/index';
import { randomFrom } from '../../core/sample/random';
import { TODAY } from './ask';

type Rows = readonly (readonly unknown[])[];
type Record_ = Readonly<Record<string, unknown>>;

const STAGES = [
  ...['Qualification', 'Demo', 'Proposal', 'Prospecting', ''],
  ...['Closed Won', 'Closed Won', 'Closed Won', 'Closed Won', 'Closed Lost'],
];

/** One book of all kinds; each column but the vital ones is there two times in three. `plain`: no row repeats another. */
export function messyBook(seed: number, plain = false): Readonly<Record<KindId, Rows>> {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const or = (value: unknown, ...others: readonly unknown[]): unknown =>
    below(7) === 0 ? pick(['', ...others]) : value;
  const day = (from: number, span: number) => or(TODAY - from + below(span));
  const company = () => or(`A-${below(12)}`);
  const rep = () => or(pick(['Ana', 'Ben', 'Cleo']));
  const count = (most: number) => or(below(most));
  const yes = (often = 2) => or(below(often) !== 0);
  const no = (often = 4) => or(below(often) === 0);
  const moment = () => TODAY - below(9) + random();
  let serial = 0;
  const id = (letter: string): unknown => (plain ? `${letter}-${serial++}` : or(`${letter}-${below(400)}`));

  const makers: Readonly<Record<KindId, () => Record_>> = {
    deals: () => {
      const stage = pick(STAGES);
      const [won, lost] = [stage === 'Closed Won', stage === 'Closed Lost'];
      const closed = won || lost ? TODAY - below(120) : '';
      return {
        id: id('D'),
        name: `Deal ${below(300)}`,
        account: company(),
        amount: or(100 + below(9000), 0),
        stage,
        status: stage === '' ? '' : won ? 'Won' : lost ? 'Lost' : 'Open',
        is_won: won,
        is_lost: lost,
        is_closed: won || lost,
        created: day(200, 190),
        close_date: or(won || lost ? closed : TODAY - 20 + below(80)),
        closed_on: or(closed),
        won_on: won ? or(closed) : '',
        lost_on: lost ? or(closed) : '',
        owner: rep(),
        type: or(pick(['New', 'New', 'Renewal'])),
        probability: or(pick([0.1, 0.5, 0.9])),
        loss_reason: or(pick(['Price', 'Timing'])),
        last_stage: or(pick(STAGES.slice(0, 4))),
        stage_entered: day(60, 70),
        next_step: or('Call'),
        next_activity: day(20, 40),
        last_activity: day(40, 45),
        modified: day(20, 25),
        open_activity: yes(),
        overdue_task: no(),
        pushes: count(5),
        contacts_count: or(1 + below(4)),
        source: 'Web',
        currency: 'USD',
        won_amount: or(100 + below(900)),
        amount_period: or(pick(['monthly', 'annual'])),
      };
    },
    stage_history: () => ({
      deal_id: or(`D-${below(plain ? 140 : 420)}`),
      deal: or(`Deal ${below(320)}`),
      stage: pick(['Qualification', 'Demo', 'Proposal', 'Closed Won']),
      entered: day(150, 150),
      owner: rep(),
    }),
    leads: () => {
      const came = moment();
      return {
        id: or(`L-${below(400)}`),
        created: or(came, Math.floor(came)),
        first_touch: or(came + (random() - 0.1) / 3),
        converted: yes(),
        converted_on: or(TODAY - below(30), Math.floor(came) - 3),
        status: or(pick(['Open', 'Closed - Converted', 'Qualified'])),
        owner: rep(),
        source: or('Web'),
      };
    },
    outreach: () => ({
      id: id('M'),
      date: day(27, 27),
      person_id: or(`P-${below(60)}`),
      person: or(`Person ${below(60)}`),
      account: company(),
      owner: rep(),
      activity: pick(['Email', 'Call', 'Meeting', 'Demo']),
      channel: or(pick(['Email', 'LinkedIn'])),
      meeting_status: or(pick(['Held', 'No-show', 'Cancelled', 'Cancelled late', 'Scheduled', 'Rescheduled'])),
      meeting_date: day(25, 40),
      opportunity_date: day(10, 40),
      sent: yes(9),
      calls: no(),
      delivered: yes(9),
      opened: no(),
      replied: no(),
      auto_reply: no(),
      bounced: no(),
      booked: no(),
      held: yes(),
      no_show: no(),
      cancelled_late: no(9),
      demos: no(),
      demos_held: no(),
      opportunities: no(),
    }),
    contacts: () => ({
      id: id('C'),
      email: or(`c${below(90)}@example.com`),
      name: or(`Person ${below(90)}`),
      account_id: company(),
      account: company(),
      deal_id: or(`D-${below(plain ? 140 : 420)}`),
      deal: or(`Deal ${below(320)}`),
      engaged_on: day(100, 100),
      replied: yes(),
      met: yes(),
      role: or('CFO'),
      owner: rep(),
    }),
    accounts: () => ({
      id: plain ? `A-${serial++ % 12}` : or(`A-${below(14)}`),
      name: or(`A-${below(14)}`),
      target: or(true, false),
      owner: rep(),
    }),
    trials: () => {
      const began = TODAY - below(80);
      return {
        id: id('T'),
        started: or(began),
        activated: yes(),
        activated_on: or(began + below(12) - 2),
        paid: yes(),
        paid_on: or(began + below(30) - 2),
        owner: rep(),
      };
    },
    subscriptions: () => {
      const began = TODAY - below(900);
      return {
        id: id('S'),
        account: or(`A-${below(60)}`),
        account_id: or(`A-${below(60)}`),
        start: or(began),
        end: or('', began + below(700), began - 5),
        mrr: or(10 + below(500)),
        arr: or(100 + below(5000)),
        currency: 'USD',
        owner: rep(),
      };
    },
    spend: () => ({ date: day(500, 500), amount: or(10_000 + below(9000)), category: 'Ads', currency: 'USD' }),
    calls: () => ({
      call: or(`K-${below(20)}`),
      date: day(28, 28),
      owner: rep(),
      criterion: or(pick(['Discovery', 'Pricing'])),
      score: or(1 + below(5)),
      weight: or(1 + below(3)),
      scorer: or('Dana'),
    }),
    forecasts: () => {
      const month = 1 + below(7);
      return {
        period: `2026-${String(month).padStart(2, '0')}`,
        made_on: or(isoDay(46023 + (month - 1) * 30 + below(28))),
        forecast: or(1000 + below(900)),
        actual: or(900 + below(900), 0),
        owner: `R-${below(300)}`,
        segment: `G-${below(9)}`,
      };
    },
    time: () => ({
      date: day(27, 27),
      owner: rep(),
      selling_hours: or(below(4)),
      worked_hours: or(4 + below(5)),
      selling: yes(),
      activity: or('Calls'),
    }),
    targets: () => ({ period: '2026-Q2', owner: rep(), amount: or(1000 + below(900)) }),
  };
  const many = (kind: KindId) => kind === 'deals' && seed % 4 === 0; // enough for what asks for 30 closed deals
  const tableOf = (kind: KindId): Rows => {
    const records = Array.from({ length: many(kind) ? 240 : 60 + below(60) }, makers[kind]);
    const all = plain ? records : [...records, ...records.slice(0, below(5))];
    const fields = Object.keys(records[0]!).filter(
      (field) =>
        (field === 'stage' && many(kind)) ||
        VITAL.includes(`${kind}.${field}`) ||
        (RARE.includes(`${kind}.${field}`) ? below(3) === 0 : below(3) > 0),
    );
    return [
      fields.map((field) => kinds[kind].fields[field]!.aliases[0]),
      ...all.map((record) => fields.map((field) => record[field])),
    ];
  };
  return Object.fromEntries((Object.keys(makers) as KindId[]).map((kind) => [kind, tableOf(kind)])) as Record<
    KindId,
    Rows
  >;
}

/** With these there, others that say the same are not looked at. */
const RARE = ['contacts.id', 'contacts.email', 'outreach.no_show', 'outreach.held'];

/** Without these there is seldom anything to measure. */
const VITAL = [
  ...[
    'deals.id',
    'deals.created',
    'deals.close_date',
    'deals.amount',
    'leads.created',
    'outreach.date',
    'trials.started',
  ],
  ...['subscriptions.account', 'subscriptions.start', 'subscriptions.end', 'spend.date', 'spend.amount'],
  ...[
    'calls.date',
    'calls.score',
    'calls.call',
    'forecasts.period',
    'forecasts.forecast',
    'forecasts.actual',
    'forecasts.made_on',
  ],
  ...['forecasts.owner', 'forecasts.segment', 'time.date', 'time.worked_hours'],
  ...['stage_history.deal_id', 'stage_history.stage', 'stage_history.entered'],
];
