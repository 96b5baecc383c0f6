import os from 'node:os';

const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(value < 10 ? 2 : 1);
const range = ({ min, median, max }) => `${number(min)} / **${number(median)}** / ${number(max)}`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const head = (...cells) => [row(...cells), row(...cells.map(() => '---'))];
const verdict = (value, limit) => `${value <= limit ? 'reached' : 'not reached'} (≤ ${limit})`;
const rows = (count) => count.toLocaleString('en-US');

const CASES = {
  floor: 'the floor: one loop that touches every cell',
  typed: 'header, the columns that the five read, repeated ids',
  winRate: '`WIN_RATE` over the table',
  five: 'the five KPIs, each with what it is compared with',
  all: 'all: the five, 12 weeks of velocity, data issues',
  allShuffled: 'all, where the ids stand in no order',
  arquero: 'the five and 12 weeks of velocity with Arquero 7.2.1',
};

/** docs/performance.md. What was measured comes from the results; what it means was written by a person. */
export function page({ floors, native, libreOffice, many, breakdown, memory, profile }) {
  const at = (count, name) => floors.get(count)[name];
  const lines = [
    '# Performance',
    '',
    'Written by `npm run bench`; run it to measure again (a few minutes, nothing else beside it).',
    '',
    `Machine: ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}. Each cell of a table: min / **median** / max.`,
    'The cases of a table run one after the other in each round, and a ratio compares within its round: so it holds where the',
    'milliseconds do not. Rows are generated deals of 12 columns. Every run is handed a table of its own, just made, each text a',
    'string of its own, which differs in one cell from all before it, so that nothing kept from a former run helps. Garbage of the',
    'run before is collected off the clock, and the code is warm, as in a pane that is open; the first reading takes two to three',
    'times as long.',
  ];
  for (const [count, cases] of floors) {
    lines.push('', `## ${rows(count)} rows`, '', ...head('case', 'ms', '× floor'));
    for (const [name, { ms, ratio }] of Object.entries(cases)) lines.push(row(CASES[name], range(ms), range(ratio)));
  }
  const growth = at(1_000_000, 'all').ms.median / at(100_000, 'all').ms.median;
  lines.push(
    '',
    '## Native formulas',
    '',
    'The same numbers by COUNTIFS, SUMIFS and AVERAGEIFS. IronCalc 0.8.4 calculates once more, the cells already in it; LibreOffice',
    'calculates as it opens the file, less what opening it takes without the formulas. Ours reads and types the rows as well.',
    '',
    ...head('case', 'rows', 'ms'),
    row('the five, ours, from raw cells', rows(10_000), range(native.five.ms)),
    row('native formulas in IronCalc', rows(10_000), range(native.native.ms)),
  );
  if (libreOffice)
    lines.push(
      row('the five, ours, from raw cells', rows(100_000), range(libreOffice.five.ms)),
      row('native formulas in LibreOffice', rows(100_000), range(libreOffice.native.ms)),
    );
  lines.push('', '## Many formulas over one table', '', '`WIN_RATE(…, "owner", name)` over 100,000 rows.', '');
  lines.push(...head('case', 'ms', '× one formula'));
  lines.push(row('one, the table passed', range(many.one.ms), range(many.one.ratio)));
  lines.push(row('200, each with an array of its own', range(many.passed.ms), range(many.passed.ratio)));
  lines.push(row('one, without a table argument', range(many.oneTableLess.ms), range(many.oneTableLess.ratio)));
  lines.push(row('200, without a table argument', range(many.tableLess.ms), range(many.tableLess.ratio)));
  lines.push(row('the cells touched once', range(many.touched.ms), range(many.touched.ratio)));
  lines.push(
    '',
    '## Groups',
    '',
    '`BREAKDOWN` of the win rate by 500 owners over 1,000,000 rows.',
    '',
    ...head('case', 'ms', '× ungrouped'),
  );
  lines.push(row('`WIN_RATE`', range(breakdown.ungrouped.ms), range(breakdown.ungrouped.ratio)));
  lines.push(row('`BREAKDOWN` by owner', range(breakdown.byOwner.ms), range(breakdown.byOwner.ratio)));
  lines.push(
    '',
    '## Memory',
    '',
    'Heap and typed arrays at the end of all, beyond the input, before a collection; in a process of its own. What was freed during the run is not seen, so the true peak may be higher.',
    '',
  );
  lines.push(...head('rows', 'bytes a row'), ...memory.map(([count, { atEnd }]) => row(rows(count), number(atEnd))));
  lines.push('', '## Aims', '', ...head('aim', 'measured', ''));
  const aim = (what, value, limit) => lines.push(row(what, number(value), verdict(value, limit)));
  for (const count of [100_000, 1_000_000]) {
    aim(`all, ${rows(count)} rows, × floor`, at(count, 'all').ratio.median, 8);
    aim(`typed columns, ${rows(count)} rows, × floor`, at(count, 'typed').ratio.median, 3);
  }
  aim('ten times the rows, × time', growth, 12);
  aim('200 formulas with the table passed, × one', many.passed.ratio.median, 5);
  aim(
    '200 formulas without a table argument, × one of them',
    many.tableLess.ms.median / many.oneTableLess.ms.median,
    5,
  );
  aim('500 groups, × ungrouped', breakdown.byOwner.ratio.median, 3);
  aim('memory at the end, 1,000,000 rows, bytes a row', memory[memory.length - 1][1].atEnd, 60);
  lines.push('', '## Where the time goes', '', 'A sampled profile of all at 100,000 rows, by file.', '');
  lines.push(...head('file', 'share'));
  const share = (part) => `${(part * 100).toFixed(1)} %`;
  for (const [where, part] of profile.slice(0, 15)) lines.push(row(`\`${where}\``, share(part)));
  lines.push(row('the rest', share(profile.slice(15).reduce((sum, [, part]) => sum + part, 0))));
  lines.push(...WRITTEN);
  return `${lines.join('\n')}\n`;
}

const WRITTEN = [
  '',
  '## What limits',
  '',
  '- **Texts.** A host hands over each text as a string of its own. The floor asks each for its length; a dictionary has to compare',
  '  its letters, an id to be hashed. Number and day columns cost little beside them.',
  '- **Each formula with its own array.** To know that 200 arrays hold the same table, each must be looked at, and a look at',
  '  every cell is the floor once more: 200 of them cannot cost five of one, and the faster one is, the larger the ratio. What is',
  '  saved is the typing. A hash or a sample would be faster and could take one table for another; a wrong number is worse.',
  '  Without a table argument nothing is compared: the host reads once, and the formulas share it.',
  '- **The floor is low.** It takes three to five nanoseconds a cell, and visits cells in the order in which they lie in memory.',
  '  Reading all twelve columns is two thirds of all; half of that are the two text columns whose letters are compared.',
  '- **Collections.** Above 64 MB of typed arrays V8 collects the whole heap in the middle of a run, and a million deals are a',
  '  heap of ten million objects: what a run allocates has to stay below that.',
  '- **Sizes.** `Code.js` is 600 kB: readable, with the help of each function (56 kB); 335 kB were every name cut short, so 250 kB',
  '  would need fewer KPIs. The pane is 325 kB packed, 274 of them before the first paint: the core and its functions 124, React 64,',
  '  Fluent UI about 70. `test/artefacts.test.ts` holds both.',
  '- **Repeated ids.** Whether an id comes back is answered exactly: in order by a look at the one before, else by hashing each.',
  '',
  '## In the pane',
  '',
  'Chromium, 100,000 deals, by hand: forty keys into a threshold while rows are measured, no task above 50 ms (two runs). After an',
  'edit of one deal most runs have no task above 50 ms, the first ones, while the code is cold, one of 50 to 110. Columns are read in',
  'pieces (`test/core/read-ahead.test.ts`), KPIs measured one a piece (`test/pane/pauses.test.ts`).',
  '',
  '## What helped',
  '',
  '- One shape for what gives out a column’s cells. Spread into objects of several shapes, each cell was read through a slow',
  '  lookup: a third of the reading.',
  '- Columns that will be asked for are read together, a thousand rows at a time, so that a row is fetched from memory once and',
  '  not once a column; rows are told from totals in the same pass, and text columns that are only checked go row by row.',
  '- Rules and measurements make nothing at each row. A loop whose row a closure captures makes a context each time: seven of the',
  '  sixteen milliseconds that the data issues of 100,000 rows took.',
  '- Closed deals stand in the order of their days, won ones beside them: a window is two places. Renewals are left out once.',
  '- The same question is measured once: as a value, as one side of a change, as a trend’s point, in many formulas.',
  '- Rows are counted in place of branching on stages, which come in no order.',
  '- Medians are selected, not sorted, and not asked for where under half lie below what would matter.',
  '- Ids in order are compared with the one before. In no order, their last eight signs are hashed, all of them where many end',
  '  alike, into groups that stay in the processor’s cache.',
  '- Fields of classes are assigned rather than defined, as tsc does for these targets: 3 %.',
  '- A line’s trend is worked out when somebody looks at it: `SUMMARY` shows none.',
  '- Tables are kept: by source where connected, by content (2.5 million cells at most, together) where passed.',
  '',
  '## What did not help',
  '',
  '- Copying a block of cells and handing it to each reader: a tenth slower (two runs).',
  '- Blocks of 64 to 1,024 rows: no difference.',
  '- One hash table for all ids with the hash beside the row: at a million rows 2.8 times as slow as groups (one run, on a busy machine).',
  '- Fewer signs to find a text that was just met: names that differ in one digit then push each other out.',
  '- A `Set` or `Map` of all ids: six to fifteen times the floor.',
  '',
];
