// `npm run examples`: writes examples/ anew. test/examples.test.ts says when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { exampleFiles } from './example-files';

const FOLDER = fileURLToPath(new URL('../../examples', import.meta.url));

test('examples', async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of await exampleFiles()) writeFileSync(join(FOLDER, name), content);
});
