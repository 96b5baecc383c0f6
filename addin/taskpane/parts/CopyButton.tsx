import { Button, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { words } from '../words';

const useStyles = makeStyles({
  // Below all buttons of the row.
  area: { order: 1, flexBasis: '100%', '& textarea': { minHeight: '120px' } },
  says: { order: 1, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly text: string;
  readonly label: string;
  /** For those who do not see what it belongs to. */
  readonly about: string;
}

/** Copies a text; where the host closes the clipboard, shows it marked, to be copied by hand. */
export function CopyButton({ text, label, about }: Props) {
  const styles = useStyles();
  const [copied, setCopied] = useState<{ readonly text: string; readonly open: boolean } | null>(null);
  const now = copied?.text === text ? copied : null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, open: true });
    } catch {
      setCopied({ text, open: false });
    }
  }
  return (
    <>
      <Button size="small" icon={<CopyRegular />} aria-label={`${label}: ${about}`} onClick={() => void copy()}>
        {label}
      </Button>
      {now && (
        <Text size={200} role="status" className={styles.says}>
          {now.open ? words.review.copied : words.review.copyByHand}
        </Text>
      )}
      {now && !now.open && (
        <Textarea
          readOnly
          className={styles.area}
          aria-label={about}
          value={text}
          textarea={{ ref: (area) => area?.select() }}
        />
      )}
    </>
  );
}
