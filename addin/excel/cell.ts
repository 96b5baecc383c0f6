import { type CellReader, plainCell } from '../../core/index';

/** An error as Excel hands it to a function (CustomFunctions.Error), or a value with a format or type around it. */
interface Wrapped {
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly basicType?: unknown;
}

/** Excel's raw values as cells: dates are serial numbers already, errors come as text, as objects or as data types. */
export const excelCell: CellReader = (raw) => {
  if (typeof raw !== 'object' || raw === null) return plainCell(raw);
  const { code, basicValue } = raw as Wrapped;
  if (typeof code === 'string') return { error: code };
  return basicValue === undefined ? { error: '#VALUE!' } : plainCell(basicValue);
};
