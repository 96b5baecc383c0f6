import type { Failure } from './failure';

/** One value that a function puts into a cell. */
export type Value = number | string | boolean;

/** What a public function gives a host: one value, or a table with a header row whose cells may have failed alone. */
export type Answer = Value | readonly (readonly (Value | Failure)[])[] | Failure;

export type AnswerTable = readonly (readonly (Value | Failure)[])[];
