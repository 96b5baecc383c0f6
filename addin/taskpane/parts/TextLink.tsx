import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' } });

interface Props {
  /** For those who do not see what it belongs to. */
  readonly about?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A press away, within a text and as large as the text. */
export const TextLink = ({ about, onPress, children }: Props) => (
  <Link as="button" inline className={useStyles().link} aria-label={about} onClick={onPress}>
    {children}
  </Link>
);
