// What a function answered, as Univer's value, with the sentences of what failed.
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isError } from '../book/cell';

/** A cell's sentence, at its distance from the formula. */
export type Sentence = { rows: number; cols: number; text: string };
export type Outcome = { value: BaseValueObject; sentences: Sentence[] };

/** Error numbers in the runtime's answers (CustomFunctionProxy._getCustomFunctionResultErrorCodeFromErrorCode). */
const CODES: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** One row of SetInvocationArrayResults: [id, ok, value | message, error number?]. */
export type ResultRow = [id: number, ok: boolean, value: unknown, code?: unknown];

export function outcomeOf([, ok, value, code]: ResultRow): Outcome {
  if (ok) return answer(value);
  return failure(CODES[Number(code)] ?? '#VALUE!', typeof value === 'string' ? value : '');
}
export function failure(code: string, text = ''): Outcome {
  return { value: error(code, text), sentences: text ? [{ rows: 0, cols: 0, text }] : [] };
}

function answer(result: unknown): Outcome {
  const sentences: Sentence[] = [];
  const at = (rows: number, cols: number, v: unknown) => {
    const text = sentenceOf(v);
    if (text) sentences.push({ rows, cols, text });
    return single(v);
  };
  if (!Array.isArray(result)) return { value: at(0, 0, result), sentences };
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!rows.length || !width) return failure('#CALC!');
  const value = ArrayValueObject.create({
    calculateValueList: rows.map((row, i) =>
      Array.from({ length: width }, (_, j) => (j < row.length ? at(i, j, row[j]) : error('#N/A'))),
    ),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value, sentences };
}

type Rich = { basicValue?: unknown; numberFormat?: string; message?: string };
const rich = (v: unknown): Rich | undefined => (v && typeof v === 'object' ? v : undefined);

function single(v: unknown): BaseValueObject {
  if (v === null || v === undefined) return NumberValueObject.create(0); // Excel shows 0 (OfficeDev/office-js 1503)
  if (typeof v === 'number') return NumberValueObject.create(v);
  if (typeof v === 'boolean') return BooleanValueObject.create(v);
  if (typeof v === 'string') return StringValueObject.create(v); // not ValueObjectFactory: that reads "1-2" as a date
  const { basicValue, numberFormat, message } = rich(v) ?? {};
  if (isError(basicValue)) return error(basicValue, message);
  if (typeof basicValue === 'number') return NumberValueObject.create(basicValue, numberFormat ?? '');
  return basicValue === undefined ? error('#VALUE!') : single(basicValue);
}
const sentenceOf = (v: unknown) => {
  const { basicValue, message } = rich(v) ?? {};
  return isError(basicValue) ? message : undefined;
};
const error = (code: string, text = '') => ErrorValueObject.create(code as ErrorType, text);
