import { HEAD, INK, QUIET, SECTION, TITLE } from '../plan/look';
import type { Plan, PlanCell } from '../plan/plan';

/** A printed page about one person: sections of named lines. As text to copy, and as a tab. */
export interface Page {
  readonly tab: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly title: string;
  /** Each entry: a headline, and what belongs to it by name. */
  readonly entries: readonly PageEntry[];
  /** Said where there are none. */
  readonly none: string;
}

export interface PageEntry {
  readonly headline: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
}

export function pageText({ title, subtitle, sections }: Page): string {
  return [
    title,
    subtitle,
    ...sections.flatMap(({ title: section, entries, none }) => [
      '',
      section.toUpperCase(),
      ...(entries.length === 0 ? [none] : entries.flatMap(entryText)),
    ]),
  ].join('\n');
}

const entryText = ({ headline, facts }: PageEntry): readonly string[] => [
  `- ${headline}`,
  ...facts.map(([name, text]) => `  ${name}: ${text}`),
];

const NAMES = 22;
const TEXTS = 88;

/** One page, two columns: a name, and what it says. */
export function pagePlan({ tab, title, subtitle, sections }: Page): Plan {
  const cells: PlanCell[][] = [[{ value: title, style: TITLE }], [{ value: subtitle, style: QUIET }]];
  const heights: (number | null)[] = [26, null];
  const line = (row: PlanCell[], height: number | null = null) => {
    cells.push(row);
    heights.push(height);
  };
  for (const section of sections) {
    line([]);
    line([
      { value: section.title, style: SECTION },
      { value: '', style: SECTION },
    ]);
    if (section.entries.length === 0) line([{ value: section.none, style: QUIET }]);
    for (const { headline, facts } of section.entries) {
      line([
        { value: headline, style: { bold: true, colour: INK, ...(facts.length === 0 ? {} : { border: 'below' }) } },
        ...(facts.length === 0 ? [] : [{ value: '', style: { border: 'below' as const } }]),
      ]);
      for (const [name, text] of facts)
        line(
          [
            { value: name, style: QUIET },
            { value: text, style: { wrap: true, align: 'left' } },
          ],
          heightOf(text),
        );
    }
  }
  return {
    tab,
    cells: cells.map((row) => [row[0], row[1]]),
    widths: [NAMES, TEXTS],
    heights,
    charts: [],
    print: { columns: 2, rows: cells.length },
    tabColour: HEAD.fill!,
  };
}

/** Excel does not grow a row to text that wraps after it was written. */
const heightOf = (text: string): number => 15 * Math.max(1, Math.ceil(text.length / TEXTS));
