import { type Rows, table } from './table';

export const HEADER = ['Customer', 'Start Date', 'End Date', 'MRR', 'Plan', 'Channel'];
export const body: Rows = [
  ['Old', '2025-01-01', '', 100, 'Pro', 'Web'],
  ['Old', '2026-02-01', '', 50, 'Add-on', 'Web'], // expansion
  ['Shrinks', '2025-01-01', '2026-03-01', 80, 'Pro', 'Web'],
  ['Shrinks', '2026-03-01', '', 30, 'Basic', 'Web'],
  ['Gone', '2025-01-01', '2026-01-15', 40, 'Pro', 'Fair'],
  ['New', '2026-01-10', '', 200, 'Pro', 'Fair'],
  ['Back', '2024-01-01', '2024-12-31', 70, 'Pro', 'Web'],
  ['Back', '2026-05-01', '', 90, 'Pro', 'Web'], // had left
  ['Short', '2025-10-01', '2025-12-01', 500, 'Pro', 'Web'], // came and left within the year
];
export const subscriptions = table(HEADER, body);
export const spend = table(
  ['Month', 'Amount', 'Category', 'Channel'],
  [
    ['2025-06-30', 999, 'Ads', 'Web'], // the day the span is counted from: not in it
    ['2025-07-01', 1200, 'Ads', 'Web'],
    ['2026-05-01', 700, 'Salaries', 'Fair'],
    ['2026-06-01', 420, 'Ads', 'Web'],
    ['2026-06-30', '', 'Ads', 'Web'],
  ],
);
export const AS_OF = '2026-06-30';
