import { Text, type TextProps, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Words that step back: small and grey, beside or under what they belong to. */
export const Quiet = (props: TextProps) => <Text size={200} className={useStyles().quiet} {...props} />;
