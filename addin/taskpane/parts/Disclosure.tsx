import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    padding: '4px 2px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { padding: '2px 0 4px 12px' },
});

interface Props {
  readonly summary: string;
  /** Opened from the start, or as soon as there is a reason to. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What most people need not see, one press away. */
export function Disclosure({ summary, open = false, children }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  return (
    <details open={chosen ?? open} onToggle={({ currentTarget }) => setChosen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
