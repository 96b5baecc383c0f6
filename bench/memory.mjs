// Memory beyond the input at the end of a run, a row. A process of its own: `node --expose-gc bench/memory.mjs 1000000`
import { loadCore } from './core-bundle.mjs';
import { deals } from './deals.mjs';
import { ours } from './ours.mjs';

const product = ours(await loadCore());
const count = Number(process.argv[2]);
for (let i = 0; i < 20; i++) product.all(deals(5000)); // the code itself, compiled, is no part of what a row costs
const rows = deals(count);
globalThis.gc();
globalThis.gc();
const used = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = used();
const results = product.all(rows);
// before a collection: with what a run leaves behind
const atEnd = (used() - before) / count;
console.log(JSON.stringify({ atEnd, results: results.length }));
