import { plainHeader } from './header';
import type { Field } from './kind';

/** Headers that have a word of the field's names among others, and belong to no field yet: what a person may have meant. */
export function similarHeaders(
  field: Field,
  headers: readonly string[],
  taken: ReadonlySet<number>,
): readonly string[] {
  const wanted = field.aliases.map((alias) => ` ${alias} `);
  return headers
    .filter((header, column) => {
      const text = ` ${plainHeader(header).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
      return !taken.has(column) && wanted.some((alias) => text.includes(alias));
    })
    .slice(0, 3);
}
