import { type Cell, isCellError } from '../../cell';
import type { BadCell, TextColumn } from '../column';
import { type Strip, eachOddText } from '../strip';
import type { Reader } from './reader';

/** Texts that were just met are found by a few of their signs, without a look into the dictionary. */
const RECENT = 4096;

/** Text as dictionary codes. A zero is blank: Excel hands over empty cells as 0. */
export function textReader(strip: Strip): Reader<TextColumn> {
  const codes = new Int32Array(strip.size);
  const texts = [''];
  const known = new Map<string, number>([['', 0]]);
  const bad = new Map<number, BadCell>();
  const recent = new Array<string>(RECENT).fill('');
  const recentCode = new Int32Array(RECENT);
  const other = (row: number, cell: Exclude<Cell, string>): void => {
    if (isCellError(cell)) bad.set(row, { cell, not: 'text' });
    else if (cell !== null && cell !== 0)
      codes[row] = codeOf(typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell), known, texts);
  };
  return {
    read(from, to) {
      for (let row = from; row < to; row++) {
        const cell = strip.cell(row);
        if (typeof cell !== 'string') {
          other(row, cell);
          continue;
        }
        const slot = slotOf(cell);
        if (recent[slot] !== cell) {
          recent[slot] = cell;
          recentCode[slot] = codeOf(cell, known, texts);
        }
        codes[row] = recentCode[slot]!;
      }
    },
    end: () => ({ type: 'text', header: strip.header, codes, texts, bad }),
  };
}

/**
 * What text columns cannot read, without their dictionaries, which are the dear part: for who asks for nothing else. One
 * reader each, of which the first looks at all, so that a row is fetched once.
 */
export function badTextReaders(strips: readonly Strip[]): readonly Reader<ReadonlyMap<number, BadCell>>[] {
  const bad = strips.map(() => new Map<number, BadCell>());
  const look = (at: number, row: number): void => {
    const cell = strips[at]!.cell(row);
    if (isCellError(cell)) bad[at]!.set(row, { cell, not: 'text' });
  };
  const read = (from: number, to: number): void => eachOddText(strips, from, to, look);
  return bad.map((found, at) => ({ read: at === 0 ? read : () => undefined, end: () => found }));
}

function codeOf(raw: string, known: Map<string, number>, texts: string[]): number {
  const text = hasEdge(raw) ? raw.trim() : raw;
  let code = known.get(text);
  if (code === undefined) {
    code = texts.length;
    texts.push(text);
    known.set(text, code);
  }
  return code;
}

/** Four signs, mostly the last, since names of one kind begin alike. */
function slotOf(text: string): number {
  const { length } = text;
  if (length < 4) return length === 0 ? 0 : (text.charCodeAt(0) * 31 + text.charCodeAt(length - 1)) & (RECENT - 1);
  const end =
    text.charCodeAt(length - 1) * 7 + text.charCodeAt(length - 2) * 97 + text.charCodeAt(length - 3) * 531 + length;
  return (end + text.charCodeAt(length >> 1) * 13) & (RECENT - 1);
}

/** Whether trimming could change the text: asked of every cell, so without making a new string. */
export function hasEdge(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const first = text.charCodeAt(0);
  return first <= SPACE || last <= SPACE || first > LATIN || last > LATIN;
}
const SPACE = 32;
const LATIN = 126;
