// Serves the page, the add-in or the script as it was built, and Microsoft's office.js from this machine.
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchRebuilds } from './rebuilds.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const page = path.join(path.dirname(fileURLToPath(import.meta.url)), 'page');
const assets = path.join(page, '../../addin/assets');
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** The add-in's page with its host put in, in transit: one script first, and office.js from here. @param {string} html */
export const hosted = (html) =>
  html.replace(/<head[^>]*>/i, '$&<script src="/inject.js"></script>').replaceAll(CDN, '/office-js/');

/**
 * @typedef {{ host: 'excel' | 'sheets', product: string, page: string }} Folders  `product`: what is tried, as it is shipped
 * @param {Folders} folders @param {import('./files/read.mjs').Workbook} workbook
 */
export function playground(folders, workbook) {
  const start = folders.host === 'sheets' ? 'sheets.html' : 'index.html';
  const rebuilds = watchRebuilds(folders.product);
  /** @type {[prefix: string, folder: string][]} */
  const roots = [
    [folders.host === 'sheets' ? '/sheets/' : '/addin/', folders.product],
    ['/assets/', assets],
    ['/office-js/', officeJs],
    ['/page/', folders.page],
    ['/', page],
  ];
  /** @type {http.RequestListener} */
  const listener = (request, response) => {
    const url = pathOf(request.url);
    if (url === '/workbook.json') return send(response, '.json', JSON.stringify(workbook));
    if (url === '/rebuilds') return rebuilds.tell(request, response);
    const [prefix, folder] = roots.find(([start]) => url.startsWith(start)) ?? ['/', page];
    const file = path.join(folder, url === '/' ? start : url.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) return missing(response);
    fs.readFile(file, (error, body) => {
      if (error) return missing(response);
      const kind = path.extname(file);
      send(response, kind, prefix === '/addin/' && kind === '.html' ? hosted(body.toString()) : body);
    });
  };
  return { listener, close: rebuilds.close };
}

/** @param {string | undefined} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/?'; // no file has this name
  }
}
/** @param {http.ServerResponse} response @param {string} kind @param {string | Buffer} body */
function send(response, kind, body) {
  response.setHeader('Content-Type', TYPES[kind] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(body);
}
/** @param {http.ServerResponse} response */
function missing(response) {
  response.writeHead(404).end('Not found');
}

/**
 * Listens on this machine only, on the first free port from `port` on (0: any).
 * @param {Folders} folders @param {import('./files/read.mjs').Workbook} workbook @param {number} port
 */
export async function serve(folders, workbook, port) {
  const { listener, close } = playground(folders, workbook);
  for (let p = port; ; p++) {
    const servers = await listen(listener, p);
    if (!servers) continue;
    const address = /** @type {import('node:net').AddressInfo} */ (servers[0]?.address());
    return {
      url: `http://localhost:${address.port}`,
      close() {
        close();
        for (const server of servers) {
          server.closeAllConnections();
          server.close();
        }
      },
    };
  }
}

/**
 * "localhost" may mean either address: both must be ours. Null where one is taken.
 * @param {http.RequestListener} listener @param {number} port @returns {Promise<http.Server[] | null>}
 */
async function listen(listener, port) {
  /** @type {http.Server[]} */
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = http.createServer(listener);
    const first = /** @type {import('node:net').AddressInfo | null | undefined} */ (servers[0]?.address());
    const code = await new Promise((resolve) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ e) => resolve(e.code));
      server.listen(first?.port ?? port, host, () => resolve(undefined));
    });
    if (!code) servers.push(server);
    else if (code === 'EADDRINUSE') {
      for (const s of servers) s.close();
      return null;
    } else if (host === '127.0.0.1') throw new Error(`Port ${port} cannot be used (${code}).`);
  }
  return servers;
}
