import { callFunction, isFailure } from '../core/index';
import { deskOfSheet } from './google/desk';

/**
 * What a formula gives its cell: functions.gs hands over the core's name of the function and its own `arguments`. Sheets
 * cannot show an error code, so "no value" is a thrown Error with the sentence, the same that Excel shows; inside a
 * spilled table such a cell stays empty, since Sheets knows no error in one cell of an answer.
 */
export function call(name: string, args: ArrayLike<unknown>): unknown {
  const answer = callFunction(name, Array.from(args), deskOfSheet());
  if (isFailure(answer)) throw new Error(answer.message);
  if (typeof answer !== 'object') return answer;
  return answer.map((row) => row.map((cell) => (isFailure(cell) ? '' : cell)));
}
