import {
  type Answer,
  type Setup,
  Connected,
  callFunction,
  dayOf,
  emptySetup,
  isFailure,
  plainCell,
} from '../../core/index';

export const TODAY = dayOf(2026, 6, 30);

type Rows = readonly (readonly unknown[])[];

export interface Workbook {
  readonly setup?: Partial<Setup>;
  readonly deals?: Rows;
  readonly subscriptions?: Rows;
}

/** Asks a workbook on 30 June 2026 by the function's name: the answer as the core gives it. */
export const asked =
  ({ setup = {}, ...tables }: Workbook) =>
  (fn: string, ...args: readonly unknown[]): Answer => {
    const sources = Object.fromEntries(
      Object.entries(tables).map(([kind, rows]) => [kind, { name: kind, rows, cell: plainCell }]),
    );
    const connected = new Connected({ ...emptySetup, ...setup }, sources);
    return callFunction(fn, args, { cell: plainCell, today: () => TODAY, connected: () => connected });
  };

/** Asks where nothing is connected. */
export const ask = asked({});

/** The number; an answer that is none fails the test with its sentence. */
export function number(answer: Answer): number {
  if (isFailure(answer)) throw new Error(`${answer.code}: ${answer.message}`);
  if (typeof answer !== 'number') throw new Error(`not a number: ${JSON.stringify(answer)}`);
  return answer;
}

/** The rows that spill. */
export function rows(answer: Answer): readonly (readonly unknown[])[] {
  if (isFailure(answer)) throw new Error(`${answer.code}: ${answer.message}`);
  if (typeof answer !== 'object') throw new Error(`not a table: ${answer}`);
  return answer;
}

/** "code: sentence"; an answer that is a value fails the test. */
export function refusal(answer: Answer): string {
  if (!isFailure(answer)) throw new Error(`an answer, no refusal: ${JSON.stringify(answer)}`);
  return `${answer.code}: ${answer.message}`;
}
