import type { Failure } from '../failure';
import { partAboveWhole } from '../sentences';
import { ratio } from './ratio';

/** A part of a whole: as `ratio`, but refused above 1, where the two were mixed up. */
export const share = (
  part: number,
  whole: number,
  partName: string,
  wholeName: string,
  kpi: string,
): number | Failure =>
  whole > 0 && part > whole * (1 + 1e-9)
    ? partAboveWhole(partName, part, wholeName, whole)
    : ratio(part, whole, wholeName, kpi);
