// npm start [-- file.csv file.xlsx …]: the add-in beside a spreadsheet, without Excel. With --sheets: the script of Google
// Sheets instead, without Google.
import { built } from './build.mjs';
import { UnreadableFile, readFiles } from './files/read.mjs';
import { openBrowser } from './open-browser.mjs';
import { serve } from './server.mjs';

try {
  const words = process.argv.slice(2);
  const workbook = await readFiles(words.filter((word) => word !== '--sheets'));
  const folders = await built({ host: words.includes('--sheets') ? 'sheets' : 'excel', say: console.log });
  const { url } = await serve(folders, workbook, Number(process.env.PORT ?? 3001));
  console.log(`Sales KPI is open at ${url} (Ctrl+C ends it)`);
  openBrowser(url);
} catch (error) {
  const { message } = /** @type {Error} */ (error);
  console.error(error instanceof UnreadableFile || process.env.DEBUG === undefined ? message : error);
  process.exitCode = 1;
}
