/**
 * Finds a Chromium for the browser tests: the CHROMIUM variable, the PATH, the usual places.
 * As a command it also installs one where it may (root on Debian or Ubuntu), and says how to get one elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const HOW_TO_GET_ONE =
  'The browser tests need Chromium, Chrome or Edge and found none. Install one (Debian: apt-get install chromium, ' +
  'macOS: brew install --cask chromium), or set CHROMIUM to the path of one you have.';

/** @returns {string | null} */
export function findChromium() {
  const asked = process.env['CHROMIUM'];
  if (asked) {
    if (!runnable(asked)) throw new Error(`CHROMIUM is set to ${asked}, which is not a program.`);
    return asked;
  }
  const ends = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = NAMES.flatMap((name) => folders.flatMap((folder) => ends.map((end) => join(folder, name + end))));
  return [...inPath, ...PLACES].find(runnable) ?? null;
}

/**
 * What playwright-core's chromium.launch() takes. Throws the sentence that says how to get a browser.
 * @returns {{ executablePath: string, args: string[] }}
 */
export function chromiumOptions() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  return { executablePath, args: isRoot() ? ['--no-sandbox'] : [] }; // Chromium refuses its sandbox to root
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;

function install() {
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-q');
  apt('install', '-y', '-q', 'chromium');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!findChromium() && isRoot() && existsSync('/etc/debian_version')) {
    try {
      install();
    } catch (error) {
      console.warn(String(error)); // the browser tests will say what is missing; the others can run
    }
  }
  console.log(findChromium() ?? HOW_TO_GET_ONE);
}
