import type { PublicFunction } from '../functions/function';

/** Where Excel and Google Sheets differ, so that a formula carried from one to the other holds no surprise. */
export function differences(functions: readonly PublicFunction[]): string {
  const renamed = functions.filter(({ name, sheetsName }) => name !== sheetsName);
  const rows: readonly (readonly [what: string, excel: string, sheets: string])[] = [
    ['A KPI', '`=KPI.WIN_RATE(…)`', '`=WIN_RATE(…)`'],
    [
      'Functions over all KPIs',
      renamed.map(({ name }) => `\`KPI.${name}\``).join(', '),
      renamed.map(({ sheetsName }) => `\`${sheetsName}\``).join(', '),
    ],
    ['A table', '`Deals[#All]`, or a range with its header row', 'a range with its header row, `Deals!A1:K5000`'],
    [
      'Separator of arguments',
      'of the computer: `,` in English, `;` in German or French',
      "of the file's locale: `,` in English, `;` in German or French",
    ],
    [
      'No value',
      '`#N/A` where there is nothing to measure, else `#VALUE!`; the sentence is behind the cell',
      '`#ERROR!`; the sentence is behind the cell',
    ],
    ['No value in one cell of a table that spills', 'that cell holds the error', 'that cell is empty'],
    [
      'Recalculation',
      'by itself, also without a table as argument: when the connected tabs or the setup change',
      'only when an argument changes: pass the range, `KPI_AS_OF` and `"@setup", KPI_SETUP`; the menu refreshes the rest',
    ],
    ['`_FROM` functions', 'as any formula', 'as any formula'],
    [
      'Limits',
      'on the web 5 MB of arguments a call; without a table as argument the tabs are read in blocks, whatever their size',
      '30 seconds a call; every formula is a call of its own',
    ],
    [
      'Days',
      'cells hold serial numbers; a text such as `2026-06-30T23:30:00Z` counts as written; today is that of the computer',
      "date cells arrive as moments and are read in the spreadsheet's time zone, as is a text such as `2026-06-30T23:30:00Z`; it also says what today is",
    ],
    [
      'Empty cells of a range',
      'desktop Excel hands them over as 0: a text or a day of 0 is read as blank; a number of 0 counts as 0 (a score, a forecast), while a won amount of 0 is no amount in either host. Without a table as argument they are blank',
      'blank',
    ],
    ['A blank cell for a single argument', 'refused by name, never taken for left out', 'the same'],
    [
      'Error cells of a range',
      'named with their row where the KPI needs them',
      'arrive as their text, and are named too',
    ],
  ];
  return `## Excel and Google Sheets

Names, order of arguments, results and sentences are the same. What differs:

| | Excel | Google Sheets |
|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}
