import * as says from './sentences';

const LONGEST = 100;
const NOBODY = /^(tbd|tba|tbc|todo|n\/?a|none|no one|nobody|unknown|vacant|open|[^\p{L}]+|x+)$/iu;
/** Signs and words between two names; a hyphen only where it stands alone. */
const JOINED = /[/&+,;|\\\n]|\s(and|or|und|oder|et|ou|y|with|plus|[-–—])\s/i;
const GROUP =
  /^(teams?|groups?|departments?|depts?|squads?|pods?|committees?|boards?|everyone|everybody|anyone|anybody|someone|somebody|all|both|shared|reps|sdrs|bdrs|aes|csms|ams|managers|leaders|owners|sellers|executives|representatives)$/i;
const ROLE = new Set(
  (
    'vp svp evp avp vice president chief head of the our a an ceo cro cfo coo cmo cto founder sales revenue ops operations operation ' +
    'revops salesops manager mgr director lead leader leadership rep representative sdr bdr ae csm am account accounts executive exec ' +
    'officer owner seller salesperson admin administrator analyst customer success marketing growth finance business development ' +
    'frontline regional global senior junior sr jr deputy interim individual responsible person'
  ).split(' '),
);

/** An owner is exactly one named person. null: so it is; otherwise the sentence that says why not. */
export function ownerProblem(owner: string): string | null {
  const name = owner.trim();
  if (name === '') return says.ownerEmpty;
  if (name.length > LONGEST) return says.ownerTooLong(LONGEST);
  if (NOBODY.test(name)) return says.ownerNobody(name);
  const words = wordsOf(name);
  if (words.some((word) => GROUP.test(word))) return says.ownerGroup(name);
  if (JOINED.test(name)) return says.ownersTwo(name);
  return words.length > 0 && words.every((word) => ROLE.has(word.toLowerCase())) ? says.ownerRole(name) : null;
}

/** Of a mail address, only what stands before the @ names somebody. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/@[\p{L}\d.-]+\.\p{L}+$/u, '')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '');
