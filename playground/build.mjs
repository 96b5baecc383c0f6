// Builds what is missing or older than its sources: the add-in as it is shipped, and the page around it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const work = path.join(path.dirname(fileURLToPath(import.meta.url)), '.work');
const webpack = path.join(
  path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')),
  'bin/cli.js',
);

/** @typedef {{ name: string, folder: string, product: string, sources: string[], args: string[] }} Build */
/** @type {Record<'addin' | 'sheets' | 'page', Build>} */
const BUILDS = {
  addin: {
    name: 'the add-in',
    folder: path.join(root, 'dist/addin'),
    product: 'taskpane.html',
    sources: ['addin', 'core', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    args: ['--config', 'webpack.config.js', '--config-name', 'addin', '--mode', 'production'],
  },
  sheets: {
    name: 'the script of Google Sheets',
    folder: path.join(root, 'dist/sheets'),
    product: 'Code.js',
    sources: ['sheets-script', 'core', 'addin/taskpane', 'tools', 'webpack.config.js', 'package-lock.json'],
    args: ['--config', 'webpack.config.js', '--config-name', 'sheets', '--mode', 'production'],
  },
  page: {
    name: 'the page around it',
    folder: path.join(root, 'dist/playground'),
    product: 'playground.js',
    sources: [
      'playground/page',
      'playground/webpack.config.js',
      'test/office-host',
      'test/apps-script',
      'core',
      'package-lock.json',
    ],
    args: ['--config', 'playground/webpack.config.js'],
  },
};

/**
 * The folders with the finished files.
 * @param {{ host?: 'excel' | 'sheets', addin?: string, say?: (line: string) => void }} [options]
 *   `addin`: a folder that is built elsewhere
 * @returns {Promise<import('./server.mjs').Folders>}
 */
export async function built({ host = 'excel', addin, say = () => undefined } = {}) {
  const product = host === 'sheets' ? BUILDS.sheets : BUILDS.addin;
  await oneAtATime(async () => {
    if (!addin) await ensure(product, say);
    await ensure(BUILDS.page, say);
  });
  return { host, product: addin ?? product.folder, page: BUILDS.page.folder };
}

/** @param {Build} build @param {(line: string) => void} say */
async function ensure(build, say) {
  const stamp = path.join(work, `${path.basename(build.folder)}.built`);
  const product = path.join(build.folder, build.product);
  const finished = Math.max(newest([build.folder]), newest([stamp]));
  if (fs.existsSync(product) && finished >= newest(build.sources.map((source) => path.join(root, source)))) return;
  const started = Date.now();
  say(`Building ${build.name} …`);
  await run(build.args);
  fs.writeFileSync(stamp, ''); // webpack leaves a file that came out the same as it was
  say(`Built ${build.name} in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** @param {string[]} args @returns {Promise<void>} */
function run(args) {
  const child = spawn(process.execPath, [webpack, 'build', ...args], { cwd: root, stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code ? reject(new Error(`The build failed.\n${output.trim()}`)) : resolve()));
  });
}

/** The latest change below these files and folders; tests do not count. @param {string[]} places @returns {number} */
function newest(places) {
  let latest = 0;
  for (const place of places) {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (!stat || /\.test\.tsx?$/.test(place)) continue;
    latest = Math.max(latest, stat.isDirectory() ? 0 : stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(fs.readdirSync(place).map((name) => path.join(place, name))));
  }
  return latest;
}

/** Several processes may ask at once: tests run in parallel. @param {() => Promise<void>} job */
async function oneAtATime(job) {
  fs.mkdirSync(work, { recursive: true });
  const lock = path.join(work, 'building');
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch {
      const held = fs.statSync(lock, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > 180_000) fs.rmdirSync(lock); // left behind by a process that was killed
      await pause(200);
    }
  }
  try {
    await job();
  } finally {
    fs.rmdirSync(lock);
  }
}
