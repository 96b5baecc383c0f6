import type { Message } from './alert-text';

/** Mail programs cut off longer addresses. */
const LONGEST = 1900;
/** Half of a character beyond the basic plane: no text, and encodeURIComponent stops at it. */
const HALF = /\p{Cs}/gu;

/** A link that opens a mail draft: nothing is sent. Without an address, the person fills it in. */
export function mailDraft({ subject, body }: Message, to = ''): string {
  const start = `mailto:${encoded(to).replace(/%40/g, '@')}?subject=${encoded(subject)}&body=`;
  let text = body;
  while (text !== '' && start.length + encoded(text).length > LONGEST)
    text = text.slice(0, Math.floor(text.length * 0.9));
  return start + encoded(text === body ? body : `${text.replace(/\s+\S*$/, '')} …`);
}

/** A line ends in CR LF in a mail. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(HALF, '\uFFFD').replace(/\r?\n/g, '\r\n')).replace(/'/g, '%27');
