import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Audited } from '../../../core/index';
import { words } from '../words';

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
  keep: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  fix: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  archive: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
});

const SIGN = { keep: '✓', fix: '!', archive: '↓' } as const;

/** What the audit says of a metric; null: a log is missing, so it cannot say. */
export function VerdictBadge({ verdict }: { verdict: Audited['verdict'] | null }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[verdict ?? 'archive'])}>
      <span aria-hidden>{verdict ? SIGN[verdict] : '?'}</span>
      {verdict ? words.audit.verdicts[verdict] : words.audit.unknown}
    </span>
  );
}
