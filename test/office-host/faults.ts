// Makes the host refuse, as a real one does now and then: tests of what happens when Excel says no.
import { HostError } from './richapi';

export type Fault = {
  /**
   * What fails: `Range.values` (reading or writing), `get Range.values`, `set Range.values`, `Worksheet.delete`,
   * or `batch` for a whole round trip.
   */
  on: string;
  /** Excel's error code, such as GeneralException, AccessDenied, InvalidOperationInCellEditMode. */
  code: string;
  message?: string;
  /** So many matches pass first. */
  after?: number;
  /** So many then fail; 1 if missing. */
  times?: number;
};
/** Tells whether the fault has happened: a test that injects one should look. */
export type Injected = { readonly hits: number; cancel(): void };

export class Faults {
  private readonly list = new Set<{ fault: Fault; seen: number; hits: number }>();

  add(fault: Fault): Injected {
    const entry = { fault, seen: 0, hits: 0 };
    this.list.add(entry);
    return {
      get hits() {
        return entry.hits;
      },
      cancel: () => void this.list.delete(entry),
    };
  }
  /** Throws where a fault waits for this. */
  meet(verb: string, location: string): void {
    for (const entry of this.list) {
      const { on, code, message = 'The host was told to fail here.', after = 0, times = 1 } = entry.fault;
      if (on !== location && on !== `${verb} ${location}`) continue;
      if (entry.seen++ < after) continue;
      if (++entry.hits >= times) this.list.delete(entry);
      throw new HostError(code, message, 500);
    }
  }
}
