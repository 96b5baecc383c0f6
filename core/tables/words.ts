export type StageMeaning = 'open' | 'unqualified' | 'won' | 'lost';

/** Stage and status words, printed in the KPI reference. Lower case, punctuation as single spaces. */
const WON = new Set(['closed won', 'closedwon', 'won', 'closed win', 'deal won']);
const LOST = new Set([
  'closed lost',
  'closedlost',
  'lost',
  'deal lost',
  'closed lost to competition',
  'canceled',
  'cancelled',
  'out sold',
  'abandoned',
  'disqualified',
]);
const OPEN_STATUS = new Set(['open', 'active', 'in progress', 'on hold', 'pending', 'new']);

/** Open, but not yet qualified. */
const UNQUALIFIED = new Set([
  'prospect',
  'prospects',
  'prospecting',
  'lead',
  'leads',
  'new',
  'new lead',
  'raw',
  'unqualified',
  'mql',
  'cold',
  'suspect',
  'identified',
  'uncontacted',
  'not contacted',
]);

/** A stage with one of these words may be an end: it is asked for, never silently taken as open. */
const ENDS = [
  ...['closed', 'won', 'win', 'lost', 'loss', 'dead', 'done', 'complete', 'completed', 'signed', 'archived', 'deleted'],
  ...['cancel', 'canceled', 'cancelled', 'rejected', 'declined', 'churned', 'disqualified', 'abandoned', 'dormant'],
  ...['finished', 'terminated', 'expired'],
  // the same in other languages: gained, lost, closed
  ...['gewonnen', 'verloren', 'abgeschlossen', 'geschlossen', 'gagné', 'gagnée', 'perdu', 'perdue', 'clôturé', 'fermé'],
  ...['ganado', 'ganada', 'perdido', 'perdida', 'cerrado', 'cerrada', 'ganho', 'ganha', 'fechado', 'fechada'],
  ...['vinto', 'vinta', 'perso', 'persa', 'chiuso', 'chiusa', 'vundet', 'tabt', 'vunnet', 'tapt', 'vunnen', 'förlorad'],
  ...['vyhráno', 'prohráno', 'vyhraný', 'prohraný', 'uzavřeno', 'wygrana', 'wygrany', 'przegrana', 'przegrany'],
];
const END_HINT = new RegExp(`(^| )(${ENDS.join('|')})( |$)`);
/** The number by which a CRM knows a stage says nothing about the stage. */
const STAGE_ID = /^\d{5,}$/;

export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a stage's name says. 'ask' where it hints at an end but does not say which. */
export function meaningOfStage(stage: string): StageMeaning | 'ask' {
  if (STAGE_ID.test(stage.trim())) return 'ask';
  const words = plainWords(stage).replace(/^\d+ /, '');
  if (WON.has(words)) return 'won';
  if (LOST.has(words)) return 'lost';
  const hasWon = /(^| )(won|closedwon)( |$)/.test(words);
  const hasLost = /(^| )(lost|closedlost)( |$)/.test(words);
  if (hasLost && !hasWon && /(^| )closed lost( |$)/.test(words)) return 'lost';
  if (hasWon && !hasLost && /(^| )closed won( |$)/.test(words)) return 'won';
  if (END_HINT.test(words)) return 'ask';
  return UNQUALIFIED.has(words) ? 'unqualified' : 'open';
}

/** What a status says, or undefined where the word is no status of a deal. */
export function meaningOfStatus(status: string): 'open' | 'won' | 'lost' | undefined {
  const words = plainWords(status);
  if (OPEN_STATUS.has(words)) return 'open';
  if (WON.has(words)) return 'won';
  return LOST.has(words) ? 'lost' : undefined;
}

/** A lead's status, as CRMs call it once the lead has become an opportunity or a customer. */
const CONVERTED = new Set([
  'converted',
  'closed converted',
  'qualified converted',
  'opportunity',
  'opportunity created',
  'customer',
  'won',
  'closed won',
]);
export const isConvertedStatus = (status: string): boolean => CONVERTED.has(plainWords(status));

/** The words the reference page prints. */
export const STAGE_WORDS = { won: [...WON], lost: [...LOST], unqualified: [...UNQUALIFIED], converted: [...CONVERTED] };
