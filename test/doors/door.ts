import { type CellReader, type Day, callFunction, fail, functions, isFailure, plainCell } from '../../core/index';
import { type LoadOptions, loadCode } from '../apps-script/load-code';

/**
 * One way to ask for a number, by the function's name as in core/functions and its arguments; a skipped one is undefined.
 * Gives the value or the rows, throws an Error with the sentence where there is none.
 */
export type Door = (fn: string, ...args: readonly unknown[]) => unknown;

/** The core itself. */
export function coreDoor({ cell = plainCell, today = 46203 }: { cell?: CellReader; today?: Day } = {}): Door {
  const desk = { cell, today: () => today, connected: () => fail('not-set-up', 'nothing is connected') };
  return (fn, ...args) => {
    const answer = callFunction(fn, args, desk);
    if (isFailure(answer)) throw new Error(answer.message);
    return answer;
  };
}

/** Google Sheets: the built script, called as a cell calls it. */
export function sheetsDoor(options: LoadOptions = {}): Door {
  const { call } = loadCode(options);
  return (fn, ...args) => call(functions.find(({ name }) => name === fn)!.sheetsName, ...args);
}
