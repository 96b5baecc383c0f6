import type { Plan } from '../../core/index';
import { runs } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PIXELS_A_POINT = 4 / 3;
const USUAL_HEIGHT = 21;

/** Lines under sections. `former` is where others may stand that are none any more. */
export function drawBorders(sheet: Sheet, former: Range | null, plan: Plan): void {
  const lined = plan.cells.flatMap((cells, row) =>
    cells.some((cell) => cell?.style?.border === 'below') ? [`A${row + 1}:${lastLined(cells)}${row + 1}`] : [],
  );
  former?.setBorder(false, false, false, false, false, false);
  if (lined.length > 0) sheet.getRangeList(lined).setBorder(null, null, true, null, null, null);
}

/** The last column with a line under it; a section is never wider than the alphabet. */
function lastLined(cells: Plan['cells'][number]): string {
  const last = cells.map((cell) => cell?.style?.border).lastIndexOf('below');
  return String.fromCharCode(65 + Math.min(25, last));
}

/** In pixels, of the rows that are to be higher than usual. */
export const heightsOf = (plan: Plan): readonly (number | null)[] =>
  plan.heights.map((points) => {
    const pixels = points === null ? 0 : Math.round(points * PIXELS_A_POINT);
    return pixels > USUAL_HEIGHT ? pixels : null;
  });

export function drawHeights(sheet: Sheet, plan: Plan, rows: number): void {
  const heights = heightsOf(plan);
  if (heights.every((pixels) => pixels === null)) return;
  sheet.setRowHeights(1, rows, USUAL_HEIGHT);
  for (const { from, count, value } of runs(heights)) if (value !== null) sheet.setRowHeights(from + 1, count, value);
}
