import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Project } from './project';

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

/** The project as it is shipped. */
export const builtProject = (): Project => ({
  scopes: (JSON.parse(read('sheets-script/appsscript.json')) as { oauthScopes: string[] }).oauthScopes,
  page: (name) => read(`dist/sheets/${name}.html`),
});

export function builtCode(): string {
  try {
    return read('dist/sheets/Code.js');
  } catch {
    throw new Error('dist/sheets/Code.js is missing: run "npm run build" first');
  }
}
