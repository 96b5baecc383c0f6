import { isCellError } from '../../cell';
import type { BadCell, Strip, TextColumn } from '../column';

/** Text as dictionary codes. A zero is blank: Excel hands over empty cells as 0. */
export function readTexts(strip: Strip): TextColumn {
  const codes = new Int32Array(strip.size);
  const texts = [''];
  const known = new Map<string, number>([['', 0]]);
  const bad = new Map<number, BadCell>();
  for (let row = 0; row < strip.size; row++) {
    const cell = strip.cell(row);
    if (cell === null || cell === 0) continue;
    if (isCellError(cell)) {
      bad.set(row, { cell, not: 'text' });
      continue;
    }
    const raw = typeof cell === 'string' ? cell : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    const text = hasEdge(raw) ? raw.trim() : raw;
    let code = known.get(text);
    if (code === undefined) {
      code = texts.length;
      texts.push(text);
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { type: 'text', header: strip.header, codes, texts, bad };
}

/** Whether trimming could change the text: asked of every cell, so without making a new string. */
export function hasEdge(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const first = text.charCodeAt(0);
  return first <= SPACE || last <= SPACE || first > LATIN || last > LATIN;
}
const SPACE = 32;
const LATIN = 126;
