// Names as Excel allows them: at most 31 characters, none of \ / ? * : [ ], no apostrophe at the ends, each one once.
const LONGEST = 31;

/** @param {string} wanted @param {Iterable<string>} taken */
export function sheetName(wanted, taken) {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const legal = wanted
    .replace(/[\\/?*:[\]\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = legal === '' || legal.toLowerCase() === 'history' ? 'Sheet' : legal; // Excel keeps History for itself
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
