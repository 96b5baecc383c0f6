import { STATUS_LOOK, type Status } from '../../../core/index';
import { Badge, type Tone } from './Badge';

const TONE: Readonly<Record<Status, Tone>> = {
  green: 'good',
  'target met': 'good',
  amber: 'warning',
  red: 'bad',
  'small sample': 'neutral',
  'not available': 'neutral',
};

/** How a KPI stands. */
export function StatusBadge({ status }: { status: Status }) {
  const { sign, word } = STATUS_LOOK[status];
  return <Badge tone={TONE[status]} sign={sign} word={word} />;
}
