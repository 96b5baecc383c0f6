/**
 * `node tools/selftest.mjs [--manifest]`: side-loads the self-test page of the development build into Excel on Windows or macOS
 * (docs/LIVE-CHECKS.md). With --manifest it only writes the manifest, for Excel on the web.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selfTestManifest } from './selftest-manifest.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATH = join('dist', 'selftest', 'manifest.xml');

mkdirSync(join(ROOT, 'dist/selftest'), { recursive: true });
writeFileSync(join(ROOT, PATH), selfTestManifest(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')));
console.log(`Wrote ${PATH}. It needs "npm run dev" to be running.`);

if (!process.argv.includes('--manifest')) {
  const server = ['--dev-server', 'npm run dev', '--dev-server-port', '3000'];
  const { status } = spawnSync(
    'npx',
    ['office-addin-debugging', 'start', PATH, 'desktop', '--app', 'excel', ...server],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  process.exitCode = status ?? 1;
}
