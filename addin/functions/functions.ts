import { type Argument, type PublicFunction, callFunction, fail, functions, isFailure } from '../../core/index';
import { excelCell } from '../excel/cell';
import { excelHost } from '../excel/host';
import { excelAnswer, excelError } from './excel-answer';
import { answerLive } from './live';

/** Registered as soon as the file loads: Excel waits for no promise. */
for (const f of functions) CustomFunctions.associate(f.name, f.live ? streaming(f) : plain(f));

function streaming(f: PublicFunction) {
  return (...handed: unknown[]): void => {
    const invocation = handed[handed.length - 1] as CustomFunctions.StreamingInvocation<unknown>;
    answerLive(f, argumentsOf(f, handed.slice(0, -1)), invocation);
  };
}

function plain(f: PublicFunction) {
  return (...handed: unknown[]): unknown => {
    const desk = {
      cell: excelCell,
      today: () => excelHost.today(),
      connected: () => fail('not-set-up', 'This function reads no workbook.'),
    };
    const answer = callFunction(f.name, argumentsOf(f, handed.slice(0, f.parameters.length)), desk);
    if (isFailure(answer)) throw excelError(answer);
    return excelAnswer(answer);
  };
}

/** Excel hands the repeated last parameter over as one array of matrices. */
function argumentsOf({ parameters }: PublicFunction, handed: readonly unknown[]): readonly Argument[] {
  if (parameters[parameters.length - 1]?.role !== 'pairs') return handed;
  const fixed = handed.slice(0, parameters.length - 1);
  const repeated = handed[parameters.length - 1];
  return Array.isArray(repeated) ? [...fixed, ...(repeated as unknown[])] : fixed;
}
