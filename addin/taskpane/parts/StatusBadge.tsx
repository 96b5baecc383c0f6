import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { STATUS_LOOK, type Status } from '../../../core/index';

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    display: 'inline-flex',
    gap: '4px',
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  green: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  amber: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  red: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  none: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
});

const CLASS: Readonly<Record<Status, 'green' | 'amber' | 'red' | 'none'>> = {
  green: 'green',
  'target met': 'green',
  amber: 'amber',
  red: 'red',
  'small sample': 'none',
  'not available': 'none',
};

/** Sign and word carry the status; the colour only repeats it. */
export function StatusBadge({ status }: { status: Status }) {
  const styles = useStyles();
  const { sign, word } = STATUS_LOOK[status];
  return (
    <span className={mergeClasses(styles.badge, styles[CLASS[status]])}>
      <span aria-hidden>{sign}</span>
      {word}
    </span>
  );
}
