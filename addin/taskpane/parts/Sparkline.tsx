import { makeStyles, tokens } from '@fluentui/react-components';
import { Hidden } from './Hidden';

const WIDTH = 88;
const HEIGHT = 28;
const MARGIN = 3;

const useStyles = makeStyles({
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '1.5px' },
  dot: { fill: tokens.colorBrandStroke1 },
});

/** A line over equally spaced values; NaN leaves a gap. Read out as `says`. */
export function Sparkline({ values, says }: { values: readonly number[]; says: string }) {
  const styles = useStyles();
  const known = values.filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number) => MARGIN + (at / (values.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (value: number) =>
    most === least ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - least) / (most - least)) * (HEIGHT - 2 * MARGIN);
  const points = values.map((value, at) => (Number.isNaN(value) ? null : ([x(at), y(value)] as const)));
  const path = points.map((p, at) => p && `${points[at - 1] ? 'L' : 'M'}${p[0].toFixed(1)} ${p[1].toFixed(1)}`);
  const last = points[points.length - 1];
  if (known.length < 2) return null;
  return (
    <span>
      <svg width={WIDTH} height={HEIGHT} aria-hidden focusable="false">
        <path className={styles.line} d={path.filter(Boolean).join('')} strokeLinejoin="round" strokeLinecap="round" />
        {last && <circle className={styles.dot} cx={last[0]} cy={last[1]} r={2.5} />}
      </svg>
      <Hidden>{says}</Hidden>
    </span>
  );
}
