import { type Answer, type Failure, type FailureCode, isFailure } from '../../core/index';

/** Excel shows a sentence behind #N/A and #VALUE! only. #N/A: asked rightly, but there is nothing; charts leave it out. */
const NOTHING_THERE: ReadonlySet<FailureCode> = new Set(['no-data', 'target-met', 'not-set-up']);

export function excelError({ code, message }: Failure): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(NOTHING_THERE.has(code) ? notAvailable : invalidValue, message);
}

/** What goes into the cell, or spills: errors of single cells stay with their cells. */
export function excelAnswer(answer: Answer): unknown {
  if (isFailure(answer)) return excelError(answer);
  if (!Array.isArray(answer)) return answer;
  return (answer as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => (isFailure(cell) ? excelError(cell) : cell)),
  );
}
