import type { Status } from '../status';
import type { Style } from './plan';

/** The few colours of every tab the product writes: readable in grey print, status by word and sign as well. */
export const INK = '#1B1F23';
export const MUTED = '#5F6B76';
export const RULE = '#0B5C6B';

interface Look {
  readonly sign: string;
  readonly word: string;
  readonly colour: string;
  readonly fill: string;
}

export const STATUS_LOOK: Readonly<Record<Status, Look>> = {
  green: { sign: '✓', word: 'Green', colour: '#0B6A0B', fill: '#DFF6DD' },
  amber: { sign: '!', word: 'Amber', colour: '#7A4B00', fill: '#FFF0C9' },
  red: { sign: '✕', word: 'Red', colour: '#A4262C', fill: '#FDE0E2' },
  'target met': { sign: '★', word: 'Target met', colour: '#0B6A0B', fill: '#DFF6DD' },
  'small sample': { sign: '○', word: 'Small sample', colour: MUTED, fill: '#F1F3F5' },
  'not available': { sign: '–', word: 'No status', colour: MUTED, fill: '#F1F3F5' },
};

export const TITLE: Style = { size: 'large', bold: true, colour: RULE };
export const HEAD: Style = { bold: true, colour: '#FFFFFF', fill: RULE, wrap: true };
export const SECTION: Style = { bold: true, colour: RULE, border: 'below' };
export const QUIET: Style = { colour: MUTED };
