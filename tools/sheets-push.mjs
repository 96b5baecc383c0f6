// Pushes dist/sheets to the script project of .clasp.json: first what would be pushed is looked at, without login or network.
// `node tools/sheets-push.mjs [--check]`: with --check it only looks, against .clasp.example.json where there is no .clasp.json.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const clasp = path.join(path.dirname(createRequire(import.meta.url).resolve('@google/clasp')), 'index.js');
const FILES = ['dist/sheets/Code.js', 'dist/sheets/Sidebar.html', 'dist/sheets/appsscript.json'];
const onlyCheck = process.argv.includes('--check');
const own = fs.existsSync(path.join(root, '.clasp.json'));

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!own && !onlyCheck)
  stop('There is no .clasp.json: copy .clasp.example.json to .clasp.json and put in the id of your script project.');

const listing = execFileSync(
  process.execPath,
  [clasp, 'show-file-status', '--json', '-P', own ? '.clasp.json' : '.clasp.example.json'],
  { cwd: root, encoding: 'utf8' },
);
/** @type {{ filesToPush: string[] }} */
const { filesToPush } = JSON.parse(listing);
const found = filesToPush.map((file) => file.replaceAll('\\', '/')).sort();
if (JSON.stringify(found) !== JSON.stringify(FILES))
  stop(
    `These files would be pushed: ${found.join(', ') || 'none'}. Expected: ${FILES.join(', ')}. Nothing was pushed.`,
  );
for (const file of FILES)
  console.log(`${file}: ${fs.statSync(path.join(root, file)).size.toLocaleString('en-US')} bytes`);
if (onlyCheck) process.exit(0);

// Without -f clasp asks about a changed manifest, and where nobody can answer it skips the push and says nothing.
const { status } = spawnSync(process.execPath, [clasp, 'push', '-f'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
