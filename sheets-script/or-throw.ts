import { type Failure, isFailure } from '../core/index';

/** Google knows a failure as a thrown Error with its sentence. */
export function orThrow<T>(result: T | Failure): T {
  if (isFailure(result)) throw new Error(result.message);
  return result;
}
