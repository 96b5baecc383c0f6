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
  await session.post('Profiler.start');
  for (let i = 0; i < rounds; i++) product.all(hand());
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return shares(profile);
}

function shares({ nodes, samples, timeDeltas }) {
  const fileOf = filesByLine();
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, i) => {
    const { url, lineNumber, functionName } = byId.get(id);
    const inCore = url.endsWith('core.cjs');
    if (!inCore && functionName !== '(garbage collector)') return;
    const where = inCore ? fileOf(lineNumber) : 'collecting garbage';
    times.set(where, (times.get(where) ?? 0) + timeDeltas[i]);
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([where, time]) => [where, time / total]).sort((a, b) => b[1] - a[1]);
}

/** The bundle names each file above its code. */
function filesByLine() {
  const files = [];
  let file = '';
  fs.readFileSync(BUNDLE, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      file = /^;\/\/ \.\/(core\/.+\.ts)$/.exec(line)?.[1] ?? file;
      files[i] = file;
    });
  return (line) => files[line];
}
