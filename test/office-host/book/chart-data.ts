// What a chart shows: its series and the labels along the bottom, read from the cells it was made of.
import type { Val } from './area';
import type { Book } from './book';
import { isError } from './cell';
import type { ChartInfo } from './charts';

export type Series = { name: string; values: (number | null)[] };
export type ChartData = { categories: string[]; series: Series[] };

/** Header row and label column are found as Excel finds them: text in the first line, text or dates in the first row. */
export function chartData(book: Book, chart: ChartInfo): ChartData {
  const { area } = chart.source;
  const sheet = book.sheets.find(chart.source.sheet);
  if (!sheet) return { categories: [], series: [] };
  const byRows = chart.seriesBy === 'Rows' || (chart.seriesBy === 'Auto' && area.cols > area.rows);
  const turn = <T>(m: T[][]) => (byRows ? m : transpose(m));
  const values = turn(book.cells.values(sheet, area));
  const text = turn(book.cells.text(sheet, area));
  const isDate = (i: number, j: number) => {
    const [r, c] = byRows ? [i, j] : [j, i];
    const format = book.cells.style(sheet, area.r + r, area.c + c).n?.pattern ?? '';
    return /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  };
  const first = values[0] ?? [];
  const headed = first.length > 1 && values.some((line, i) => (i > 0 || values.length === 1) && isLabel(line[0]));
  const from = headed ? 1 : 0;
  const labelled =
    values.length > 1 && first.slice(from).some((v, j) => isLabel(v) || (v !== '' && isDate(0, j + from)));
  return {
    categories: labelled ? (text[0] ?? []).slice(from) : first.slice(from).map((_, j) => String(j + 1)),
    series: values.slice(labelled ? 1 : 0).map((line, i) => ({
      name: headed ? String(line[0] ?? '') : `Series${i + 1}`,
      values: line.slice(from).map((v) => (typeof v === 'number' ? v : null)),
    })),
  };
}

const isLabel = (v: Val | undefined) => typeof v === 'string' && v !== '' && !isError(v);
const transpose = <T>(m: T[][]): T[][] => (m[0] ?? []).map((_, j) => m.map((row) => row[j] as T));
