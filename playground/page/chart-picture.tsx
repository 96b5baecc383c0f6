// One chart as SVG: lines, and as much of title, axes, gridlines and legend as it is asked to show.
import type { Book } from '../../test/office-host/book/book';
import { type Series, chartData } from '../../test/office-host/book/chart-data';
import type { ChartInfo } from '../../test/office-host/book/charts';

/** Excel's, in the theme of new workbooks. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
/** Pixels of a point. */
export const PX = 96 / 72;

interface Props {
  readonly book: Book;
  readonly chart: ChartInfo;
  readonly width: number;
  readonly height: number;
}

export function ChartPicture({ book, chart, width, height }: Props) {
  const { categories, series } = chartData(book, chart);
  const text = chart.title.text || (series.length === 1 ? series[0]?.name : '');
  const title = chart.title.visible && text ? text : '';
  const legend = chart.legend.visible && series.length > 1;
  const axis = scale(chart, series);
  const room = {
    left: chart.valueAxis.visible ? 44 : 3,
    right: width - 6,
    top: title ? 30 : 4,
    bottom: height - (chart.categoryAxis.visible ? 22 : 4) - (legend ? 20 : 0),
  };
  const count = Math.max(1, ...series.map((s) => s.values.length));
  const x = (i: number) => room.left + ((i + 0.5) / count) * (room.right - room.left);
  const y = (v: number) => room.bottom - ((v - axis.low) / (axis.high - axis.low)) * (room.bottom - room.top);
  const every = Math.ceil(count / Math.max(1, Math.floor((room.right - room.left) / 64)));
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={title || chart.name}
      fontFamily="Segoe UI, Roboto, Arial, sans-serif"
      fontSize={11}
    >
      {title && (
        <text x={width / 2} y={19} textAnchor="middle" fontSize={14} fill="#424242">
          {title}
        </text>
      )}
      {axis.ticks.map((v) => (
        <g key={v}>
          {chart.valueAxis.gridlines && <line x1={room.left} x2={room.right} y1={y(v)} y2={y(v)} stroke="#E6E6E6" />}
          {chart.valueAxis.visible && (
            <text x={room.left - 6} y={y(v) + 4} textAnchor="end" fill="#616161">
              {compact(v)}
            </text>
          )}
        </g>
      ))}
      {chart.categoryAxis.visible &&
        categories.map((label, i) =>
          i % every ? null : (
            <text key={i} x={x(i)} y={room.bottom + 15} textAnchor="middle" fill="#616161">
              {label}
            </text>
          ),
        )}
      {series.map((s, i) => (
        <Line
          key={i}
          series={s}
          x={x}
          y={y}
          color={colorOf(chart, i)}
          weight={(chart.lines.get(i)?.weight ?? 2.25) * PX}
        />
      ))}
      {legend &&
        series.map((s, i) => (
          <g key={i} transform={`translate(${room.left + i * 110} ${height - 12})`}>
            <rect width={12} height={3} y={-2} fill={colorOf(chart, i)} />
            <text x={17} y={3} fill="#616161">
              {s.name}
            </text>
          </g>
        ))}
    </svg>
  );
}

type LineProps = { series: Series; x: (i: number) => number; y: (v: number) => number; color: string; weight: number };
/** A gap in the values is a gap in the line, as in Excel. */
function Line({ series, x, y, color, weight }: LineProps) {
  let pen = 'M';
  let d = '';
  series.values.forEach((v, i) => {
    if (v === null) pen = 'M';
    else {
      d += `${pen}${x(i).toFixed(1)} ${y(v).toFixed(1)}`;
      pen = 'L';
    }
  });
  return <path d={d} fill="none" stroke={color} strokeWidth={weight} strokeLinecap="round" strokeLinejoin="round" />;
}

const colorOf = (chart: ChartInfo, i: number) => chart.lines.get(i)?.color ?? COLORS[i % COLORS.length] ?? '#4472C4';
const compact = (v: number) =>
  new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 }).format(v);

/** Round steps, about four of them, from zero where the values are not far from it. */
function scale(chart: ChartInfo, series: Series[]): { low: number; high: number; ticks: number[] } {
  const values = series.flatMap((s) => s.values).filter((v) => v !== null);
  const { minimum, maximum } = chart.valueAxis;
  const [min, max] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const near = min >= 0 && min < max * 0.8 ? 0 : min;
  const spread = (maximum === '' ? max : maximum) - (minimum === '' ? near : minimum) || Math.abs(max) || 1;
  const rough = spread / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((n) => n * power >= rough) ?? 10);
  const low = minimum === '' ? Math.floor(near / step) * step : minimum;
  const high = maximum === '' ? Math.max(low + step, Math.ceil(max / step) * step) : maximum;
  const ticks: number[] = [];
  for (let v = Math.ceil(low / step) * step; v <= high + step / 1e6; v += step) ticks.push(Number(v.toPrecision(12)));
  return { low, high, ticks };
}
