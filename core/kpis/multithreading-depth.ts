import { isoDay } from '../day';
import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { lateStage } from '../measures/late-stage';
import { stakeholdersOfOpenDeals } from '../measures/stakeholders';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noLateDeals, noOpenDeals } from '../sentences';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';

const ENOUGH = 3;

export const multithreadingDepth = defineKpi({
  id: 'MULTITHREADING_DEPTH',
  title: 'Multithreading depth',
  question: 'Do our deals hang on one person?',
  summary: 'Stakeholders engaged per open deal: different people who replied or met us in the window.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'ratio',
  direction: 'higher',
  formula: 'stakeholders ÷ deals',
  parts: {
    stakeholders: { unit: 'count', says: 'Stakeholders engaged, added up over the open deals' },
    deals: { unit: 'count', says: 'Open deals' },
    late_deep: { unit: 'count', says: `Late-stage deals with ${ENOUGH} or more (variant share)` },
    late_deals: { unit: 'count', says: 'Late-stage deals (variant share)' },
  },
  from: { parts: ['stakeholders', 'deals'] },
  tables: ['deals', 'contacts'],
  reads: {
    deals: [...OUTCOME, ...CLOSING, 'id', 'name', 'created', 'probability', 'last_stage', 'contacts_count'],
    contacts: ['id', 'email', 'name', 'deal_id', 'deal', 'engaged_on', 'replied', 'met'],
  },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'open deals without a number of contacts',
    'open deals whose stage is not told',
    'contacts without a name or a deal',
    'contacts of deals that are not in the table',
  ],
  window: { days: 90 },
  variants: { mean: 'stakeholders per open deal', share: `share of late-stage deals with ${ENOUGH} or more` },
  judge: { by: 'level' },
  thresholds: { green: 3, amber: 2, source: 'Pillar GTM scoring' },
  notJudged: ({ choice }) => (choice.variant === 'share' ? 'the thresholds are for stakeholders per deal' : null),
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  roles: ['AE'],
  cadence: 'weekly',
  action: {
    deed: 'Book a meeting with a second stakeholder on each single-threaded late-stage deal',
    days: 5,
    source: 'own',
  },
  examples: [
    { says: 'three on each', from: [30, 10], gives: 3, source: 'own arithmetic' },
    { says: 'nobody engaged', from: [0, 10], gives: 0, source: 'own arithmetic' },
    { says: 'no open deals', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const { rows, counts } = stakeholdersOfOpenDeals(scope, scope.window);
    if (rows.length === 0) refuse(noOpenDeals(isoDay(scope.asOf)));
    scope.ledger.use('open deals', rows.length);
    const parts = { stakeholders: sum(counts), deals: rows.length, late_deep: 0, late_deals: 0 };
    if (scope.choice.variant !== 'share') return { parts, n: rows.length };
    const late = lateStage(scope);
    const lates = counts.filter((_, i) => late(rows[i]!));
    if (lates.length === 0) refuse(noLateDeals(isoDay(scope.asOf)));
    scope.ledger.leaveOut('open deals whose stage is not told', rows.filter((row) => late(row) === undefined).length);
    const late_deep = lates.filter((count) => count >= ENOUGH).length;
    return { parts: { ...parts, late_deep, late_deals: lates.length }, n: lates.length };
  },
  compute: ({ stakeholders, deals, late_deep, late_deals }, { variant }) =>
    variant === 'share'
      ? ratio(late_deep, late_deals, 'late_deals', 'Multithreading depth')
      : ratio(stakeholders, deals, 'deals', 'Multithreading depth'),
});
