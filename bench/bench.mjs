// `npm run bench`: measures, and writes docs/performance.md. A few minutes; nothing else should run beside it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { againstTheFloor, breakdownOf, libreOffice, manyFormulas, memoryOf, nativeFormulas } from './cases.mjs';
import { loadCore } from './core-bundle.mjs';
import { ours } from './ours.mjs';
import { page } from './page.mjs';
import { profileOf } from './profile.mjs';

const ROUNDS = new Map([
  [10_000, 15],
  [100_000, 11],
  [1_000_000, 3],
]);

const product = ours(await loadCore());
const say = (what) => console.log(`${Math.round(process.uptime())} s: ${what}`);
const results = { floors: new Map() };
for (const [count, rounds] of ROUNDS) {
  results.floors.set(count, againstTheFloor(product, count, rounds));
  say(`${count} rows`);
}
results.native = await nativeFormulas(product, 10_000, 3);
results.libreOffice = libreOffice(product, 100_000, 3);
say('native formulas');
results.many = manyFormulas(product, 100_000, 3);
say('200 formulas');
results.breakdown = breakdownOf(product, 1_000_000, 3);
say('breakdown');
results.profile = await profileOf(product, 100_000, 20);
results.memory = [100_000, 1_000_000].map((count) => [count, memoryOf(count)]);

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/performance.md');
fs.writeFileSync(file, page(results));
say(`written: docs/performance.md`);
