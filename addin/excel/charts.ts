import type { Plan, PlanChart } from '../../core/index';

/** Replaces the tab's own small line charts; charts that a person added stay. */
export async function drawCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Plan): Promise<void> {
  const charts = sheet.charts;
  charts.load('items/name');
  await context.sync();
  for (const chart of charts.items) if (chart.name.startsWith('KPI trend ')) chart.delete();
  for (const chart of plan.charts) drawChart(sheet, plan, chart);
}

function drawChart(sheet: Excel.Worksheet, plan: Plan, { name, row, column, values, colour }: PlanChart): void {
  const chart = sheet.charts.add(
    Excel.ChartType.line,
    sheet.getRangeByIndexes(values.row, values.column, 1, values.count),
    Excel.ChartSeriesBy.rows,
  );
  chart.name = name;
  chart.title.visible = false;
  chart.legend.visible = false;
  const { valueAxis, categoryAxis } = chart.axes;
  const [least, most] = span(plan, values);
  valueAxis.minimum = least;
  valueAxis.maximum = most;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.visible = false;
  const { line } = chart.series.getItemAt(0).format;
  line.color = colour;
  line.weight = 2;
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(cell, cell);
}

/** A little more than the values span, so that a flat line lies in the middle and no dip is drawn as a fall to zero. */
function span(plan: Plan, { row, column, count }: PlanChart['values']): [number, number] {
  const numbers = plan.cells[row]!.slice(column, column + count).flatMap((cell) =>
    typeof cell?.value === 'number' ? [cell.value] : [],
  );
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const margin = (most - least) * 0.15 || Math.abs(most) * 0.1 || 1;
  return [least - margin, most + margin];
}
