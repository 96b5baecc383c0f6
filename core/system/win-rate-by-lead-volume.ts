import type { Layer } from '../kpi';
import type { Finding } from './finding';

export interface WinRateMove {
  readonly before: number;
  readonly now: number;
  /** Closed deals behind the smaller of the two. */
  readonly n: number;
}

export interface LeadMove {
  readonly before: number;
  readonly now: number;
}

/** A change of the win rate within 2 points, or from fewer than 30 deals, is noise. */
const POINTS = 0.02;
const LEAST = 30;
/** Lead volume within 10 % of what it was is stable. */
const STABLE = 0.1;
const SLACK = 1e-9;

type Move = 'declining' | 'stable' | 'rising';

const TABLE: Readonly<Partial<Record<`${Move} ${Move}`, readonly [finding: string, actOn: Layer]>>> = {
  'declining stable': ['Sales execution', 'conversion'],
  'declining declining': ['Market or ideal customer profile', 'outreach'],
  'stable declining': ['Pipeline generation', 'outreach'],
  'declining rising': ['Qualification or lead quality', 'outreach'],
  'rising declining': ['Fewer leads, better worked: check pipeline generation', 'outreach'],
};

/** Win rate against lead volume, both over the window and the one before it. Rows one to three: article A; the rest own. */
export function winRateByLeadVolume(win: WinRateMove, leads: LeadMove): Finding {
  const because = `win rate ${percent(win.before)} to ${percent(win.now)}, leads ${leads.before} to ${leads.now}`;
  if (win.n < LEAST)
    return {
      finding: 'Win rate not distinguishable',
      because: `${because}; only ${win.n} closed deals, ${LEAST} needed`,
      actOn: null,
    };
  if (leads.before === 0)
    return { finding: 'Lead volume not distinguishable', because: `${because}: there were none before`, actOn: null };
  const winMove = moved(win.now - win.before, POINTS);
  const leadMove = moved(leads.now / leads.before - 1, STABLE);
  const found = TABLE[`${winMove} ${leadMove}`];
  const said = `${because}: win rate ${winMove}, lead volume ${leadMove}`;
  return found
    ? { finding: found[0], because: said, actOn: found[1] }
    : { finding: 'Win rate and lead volume: no finding', because: said, actOn: null };
}

const moved = (change: number, noise: number): Move =>
  Math.abs(change) <= noise + SLACK ? 'stable' : change < 0 ? 'declining' : 'rising';

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;
