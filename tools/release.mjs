/**
 * `npm run release [-- --url=https://host/folder] [--no-check]`: checks everything (npm test), builds and packs both products
 * twice, compares the two byte for byte, and writes the zips with their checksums into dist/release.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf, pack, sha256 } from './pack.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist/release');
const { values } = parseArgs({ options: { url: { type: 'string' }, 'no-check': { type: 'boolean' } } });
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** @param {string[]} args */
function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @returns {Promise<Map<string, Buffer>>} */
async function built() {
  npm('run', 'build', ...(values.url === undefined ? [] : ['--', '--env', `url=${values.url}`]));
  const license = readFileSync(join(ROOT, 'LICENSE'));
  /** @type {Map<string, Buffer>} */
  const zips = new Map();
  for (const product of ['addin', 'sheets']) {
    const files = filesOf(join(ROOT, 'dist', product)).set('LICENSE.txt', license);
    zips.set(`sales-kpi-${product}-${version}.zip`, await pack(files));
  }
  return zips;
}

if (!values['no-check']) npm('test');
const first = await built();
const second = await built();
for (const [name, zip] of first)
  if (!second.get(name)?.equals(zip)) {
    console.error(`${name}: a second build gave other bytes. Nothing was written.`);
    process.exit(1);
  }
mkdirSync(OUT, { recursive: true });
for (const [name, zip] of first) writeFileSync(join(OUT, name), zip);
const sums = [...first].map(([name, zip]) => `${sha256(zip)}  ${name}\n`).join('');
writeFileSync(join(OUT, 'SHA256SUMS'), sums);
console.log(`\nBuilt and packed twice, with the same bytes, into dist/release:\n${sums}`);
