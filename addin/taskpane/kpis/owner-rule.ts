import { words } from '../words';

const NOBODY = /^(tbd|tba|n\/?a|none|nobody|unknown|open|-+|\?+|x+)$/i;
const MANY =
  /(^|\s)(teams?|groups?|departments?|dept\.?|squads?|everyone|everybody|anyone|anybody|all|reps|sdrs|bdrs|aes|csms|managers|leaders|owners)(\s|$)/i;
const JOINED = /[/&+,;|\\\n]|\s(and|or|und|et|y)\s/i;

/** An owner is exactly one person. Empty is allowed, and shown as a gap. Null: fine; otherwise the sentence that says why not. */
export function ownerProblem(owner: string): string | null {
  const name = owner.trim();
  if (name === '') return null;
  if (NOBODY.test(name)) return words.owner.nobody(name);
  if (MANY.test(name)) return words.owner.many(name);
  return JOINED.test(name) ? words.owner.two : null;
}
