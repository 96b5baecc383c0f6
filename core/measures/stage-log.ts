import type { Day } from '../day';
import { type Deals, stageMeaning } from './deals';

/** On which day each deal first entered each open stage. Rows are those of the whole deals table. */
export class StageLog {
  /** Open stages that some deal entered, as first written. */
  readonly stages: string[] = [];
  /** 1 for deals with an entry of their own. */
  readonly known: Uint8Array;
  /** Rows of the history that belong to no deal of the table. */
  strangers = 0;
  private readonly places = new Map<string, number>();
  private readonly days: Int32Array[] = [];
  private readonly unreadable = new Map<number, () => void>();

  constructor(
    readonly deals: Deals,
    /** Where it comes from, for EXPLAIN. */
    readonly says: string,
  ) {
    this.known = new Uint8Array(deals.table.size);
  }
  /** Takes the earliest day of each stage. Won and lost are the deals table's to say, so those stages are passed over. */
  add(row: number, stage: string, day: Day): void {
    const place = this.placeFor(stage);
    this.known[row] = 1;
    if (place < 0) return;
    const days = this.days[place]!;
    if (days[row] === 0 || day < days[row]!) days[row] = day;
  }
  /** A cell of this deal's history that cannot be read stops whoever uses the deal. */
  addUnreadable(row: number, refuseIt: () => void): void {
    if (!this.unreadable.has(row)) this.unreadable.set(row, refuseIt);
  }
  mustBeReadable(row: number): void {
    this.unreadable.get(row)?.();
  }
  /** The day a deal first entered a stage; 0 = never, or not by that day. */
  entered(place: number, row: number, by: Day = Infinity): Day {
    const day = this.days[place]![row]!;
    return day <= by ? day : 0;
  }
  placeOf(stage: string): number | undefined {
    const place = this.places.get(stage.toLowerCase());
    return place === undefined || place < 0 ? undefined : place;
  }
  private placeFor(stage: string): number {
    const key = stage.toLowerCase();
    let place = this.places.get(key);
    if (place === undefined) {
      const meaning = stageMeaning(this.deals.table, stage);
      const open = meaning === 'open' || meaning === 'unqualified';
      place = open ? this.stages.push(stage) - 1 : -1;
      if (open) this.days.push(new Int32Array(this.deals.table.size));
      this.places.set(key, place);
    }
    return place;
  }
}
