// Opens a page in the default browser where there is a person in front of a screen.
import { spawn } from 'node:child_process';

/** @param {string} url */
export function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return;
  /** @type {Record<string, string[]>} */
  const commands = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
    linux: DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', url] : [],
  };
  const [command, ...args] = commands[process.platform] ?? [];
  if (!command) return;
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined); // the address is on the screen
  child.unref();
}
