import { defineKpi } from '../kpi';
import { penetrationOf } from '../measures/penetration';
import { ratio } from '../stats/ratio';

export const accountPenetration = defineKpi({
  id: 'ACCOUNT_PENETRATION',
  title: 'Account penetration',
  question: 'How many people do we know at each account we want?',
  summary:
    'People at target accounts who replied or met us in the window, divided by all target accounts; those with nobody engaged count too.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'ratio',
  direction: 'higher',
  formula: 'contacts ÷ accounts',
  parts: {
    contacts: { unit: 'count', says: 'People at target accounts who replied or met us in the window' },
    accounts: { unit: 'count', says: 'Target accounts' },
  },
  from: { parts: ['contacts', 'accounts'] },
  tables: ['contacts', 'accounts'],
  reads: {
    contacts: ['id', 'email', 'name', 'account_id', 'account', 'engaged_on', 'replied', 'met'],
    accounts: ['id', 'name', 'target'],
  },
  leavesOut: [
    'rows that repeat an earlier row',
    'contacts without a name or an account',
    'engaged contacts of accounts that are no targets',
  ],
  window: { days: 90 },
  judge: { by: 'level' },
  thresholds: { green: 3, amber: 2, source: 'Pillar GTM scoring: three or more contacts, two, one' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'Sales Manager', source: 'own' },
  roles: ['SDR'],
  cadence: 'weekly',
  action: {
    deed: 'Book a conversation with a second and a third person at each target account that has one or none',
    days: 5,
    source: 'article B: multi-threading at the prospecting stage',
  },
  examples: [
    { says: 'two and a half each', from: [250, 100], gives: 2.5, source: 'own arithmetic' },
    { says: 'nobody engaged', from: [0, 100], gives: 0, source: 'own arithmetic' },
    { says: 'no target accounts', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
  ],
  measure(scope) {
    const { contacts, accounts } = penetrationOf(scope);
    return { parts: { contacts, accounts }, n: accounts };
  },
  compute: ({ contacts, accounts }) => ratio(contacts, accounts, 'accounts', 'Account penetration'),
});
