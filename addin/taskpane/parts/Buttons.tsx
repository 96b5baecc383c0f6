import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& .fui-Button': { minWidth: '64px' } },
});

/** What can be done, beside each other as far as there is room. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
