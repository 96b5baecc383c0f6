import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** The teal of the CEO tab and the icon; 80 is the colour itself. */
const teal: BrandVariants = {
  10: '#031013',
  20: '#071E23',
  30: '#09303A',
  40: '#0A3C47',
  50: '#0A4653',
  60: '#0A505E',
  70: '#0B5665',
  80: '#0B5C6B',
  90: '#2B7F8E',
  100: '#4BA0AF',
  110: '#5FAFBD',
  120: '#74BECB',
  130: '#8ACCD7',
  140: '#A2D9E2',
  150: '#BCE6EC',
  160: '#D9F2F5',
};

export const light: Theme = createLightTheme(teal);
export const dark: Theme = createDarkTheme(teal);
