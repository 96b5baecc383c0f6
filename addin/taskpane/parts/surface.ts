import { tokens } from '@fluentui/react-components';

/** The ground that a thing of its own stands on: cards, sections, rows that fold. */
export const surface = {
  borderRadius: tokens.borderRadiusLarge,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;
