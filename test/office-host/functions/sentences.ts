// Why a cell failed, in the function's words; Univer itself shows only the code.
import { type Area, holds } from '../book/area';
import type { Spot } from './calls';
import type { Sentence } from './results';

type Told = Spot & { pass: number; sentences: Sentence[] };

export class Sentences {
  private readonly byFormula = new Map<string, Told>();

  /** A formula may call several functions: what they say in one calculation belongs together. */
  tell(spot: Spot, pass: number, sentences: Sentence[]): void {
    const key = `${spot.sheet}!${spot.r},${spot.c}`;
    const former = this.byFormula.get(key);
    const kept = former?.pass === pass ? former.sentences : [];
    if (kept.length || sentences.length) this.byFormula.set(key, { ...spot, pass, sentences: [...kept, ...sentences] });
    else this.byFormula.delete(key);
  }
  /** Undefined where nothing failed. */
  at(sheet: string, r: number, c: number): string | undefined {
    for (const told of this.byFormula.values())
      if (told.sheet === sheet)
        for (const s of told.sentences) if (told.r + s.rows === r && told.c + s.cols === c) return s.text;
    return undefined;
  }
  /** New content in the area: what was said of its formulas is over. */
  forget(sheet: string, area: Area): void {
    for (const [key, told] of this.byFormula)
      if (told.sheet === sheet && holds(area, told.r, told.c)) this.byFormula.delete(key);
  }
}
