import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { BUNDLE } from './core-bundle.mjs';
import { deals } from './deals.mjs';
import { handedOver } from './handed-over.mjs';

/** Where the time of a case goes, file by file of the core, as shares of all samples within it; the largest first. */
export async function profileOf(product, count, rounds) {
  const hand = handedOver(deals(count));
  for (let i = 0; i < 3; i++) product.all(hand());
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  const times = new Map();
  for (let i = 0; i < rounds; i++) {
    const table = hand(); // making it is no part of the case, nor is collecting what that leaves behind
    globalThis.gc({ type: 'minor' });
    await session.post('Profiler.start');
    product.all(table);
    const { profile } = await session.post('Profiler.stop');
    addTo(times, profile);
  }
  session.disconnect();
  return shares(times);
}

function addTo(times, { nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  samples.forEach((id, i) => {
    const { url, lineNumber, functionName } = byId.get(id);
    const inCore = url.endsWith('core.cjs');
    if (!inCore && functionName !== '(garbage collector)') return;
    const where = inCore ? fileOf(lineNumber) : 'collecting garbage';
    times.set(where, (times.get(where) ?? 0) + timeDeltas[i]);
  });
}

function shares(times) {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([where, time]) => [where, time / total]).sort((a, b) => b[1] - a[1]);
}

let files;
/** The bundle names each file above its code. */
function fileOf(line) {
  if (!files) {
    let file = '';
    files = fs
      .readFileSync(BUNDLE, 'utf8')
      .split('\n')
      .map((text) => (file = /^;\/\/ \.\/(core\/.+\.ts)$/.exec(text)?.[1] ?? file));
  }
  return files[line];
}
