// The core as one plain file, as both products carry it: measured without a test runner's module wrappers.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const folder = path.join(root, '.tsbuild/bench');
export const BUNDLE = path.join(folder, 'core.cjs');

export async function loadCore() {
  const webpack = require('webpack');
  const compiler = webpack({
    mode: 'none',
    target: 'node',
    context: root,
    entry: './core/index.ts',
    output: { path: folder, filename: 'core.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript' },
              transform: { useDefineForClassFields: false },
            },
          },
        },
      ],
    },
    optimization: { concatenateModules: true, usedExports: true, providedExports: true },
  });
  await new Promise((done, fail) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? fail(error ?? new Error(stats.toString('errors-only'))) : done(),
    ),
  );
  return require(BUNDLE);
}
