import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ warning: { flexShrink: 0 }, body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly title: string;
  readonly says: string;
  /** Square where it reaches from edge to edge. */
  readonly shape?: 'rounded' | 'square';
  /** The ways to mend it. */
  readonly children: ReactNode;
}

/** What is wrong with the workbook. It stays until that is mended. */
export function Warning({ title, says, shape, children }: Props) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.warning}>
      <MessageBar intent="warning" layout="multiline" shape={shape}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <br />
          {says}
        </MessageBarBody>
        <MessageBarActions>{children}</MessageBarActions>
      </MessageBar>
    </div>
  );
}
