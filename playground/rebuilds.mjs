import fs from 'node:fs';

/** Tells open pages when the add-in was built again; they load the pane anew and keep the workbook. @param {string} folder */
export function watchRebuilds(folder) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watcher = fs.watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => pages.forEach((p) => p.write('data: built\n\n')), 200);
  });
  return {
    /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
    tell(request, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
