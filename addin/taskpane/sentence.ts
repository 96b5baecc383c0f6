/** What the core says of a cell, as a sentence that stands by itself. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** What went wrong, as a sentence: every verb rejects with one. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
