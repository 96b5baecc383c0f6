'use strict';
const fs = require('node:fs');

/**
 * Makes one Apps Script file of the bundle: header, bundle, then literal top-level functions, because Google looks for nothing else:
 * functions.gs as it stands (names, arguments and help of the cells' functions), and one handler for every other export of the entry
 * (menu, triggers, the sidebar's calls).
 */
class SheetsStubsPlugin {
  /** @param {{ entry: string, stubs: string, library: string }} options entry: the chunk to complete; stubs: path of functions.gs; library: the bundle's one global name */
  constructor({ entry, stubs, library }) {
    this.entry = entry;
    this.stubs = stubs;
    this.library = library;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SheetsStubsPlugin', (compilation) => {
      // After the minimizer, which would take the help of the stubs for comments.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'SheetsStubsPlugin', stage }, () => {
        compilation.fileDependencies.add(this.stubs);
        const stubs = inPlainSigns(fs.readFileSync(this.stubs, 'utf8'));
        const strange = /[^\x00-\x7f]/.exec(stubs)?.[0];
        if (strange)
          compilation.errors.push(new WebpackError(`${this.stubs}: no plain sign is known for "${strange}"`));
        const handlers = exportsOf(compilation, this.entry)
          .filter((name) => !stubs.includes(`${this.library}.${name}(`))
          .map((name) => `\nfunction ${name}() {\n  return ${this.library}.${name}.apply(null, arguments);\n}\n`);
        compilation.updateAsset(
          `${this.entry}.js`,
          (bundle) =>
            new sources.RawSource(
              `/** @OnlyCurrentDoc */\n${ascii(String(bundle.source()))}\n${stubs}${handlers.join('')}`,
            ),
        );
      });
    });
  }
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} entry
 * @returns {string[]}
 */
function exportsOf(compilation, entry) {
  const chunk = compilation.entrypoints.get(entry)?.getEntrypointChunk();
  const [module] = chunk ? compilation.chunkGraph.getChunkEntryModulesIterable(chunk) : [];
  const names = module && compilation.moduleGraph.getProvidedExports(module);
  if (!Array.isArray(names)) throw new Error(`The exports of ${entry} are not known: no "export *" from there, please`);
  return names;
}

/**
 * The same program in ASCII: in strings, templates, patterns and names an escape means the character itself.
 * A file pushed to Apps Script then survives every encoding on its way.
 * @param {string} code
 */
function ascii(code) {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @type {Record<string, string>} */
const PLAIN_SIGNS = {
  '×': 'x',
  '÷': '/',
  '−': '-',
  '–': '-',
  '±': '+/-',
  '≥': '>=',
  '≤': '<=',
  '…': '...',
  '→': '->',
  Σ: 'sum of ',
  '·': '-',
  '€': 'EUR',
  '’': "'",
  '“': '"',
  '”': '"',
};

/**
 * Help is read by people, who would see an escape as such.
 * @param {string} text
 */
function inPlainSigns(text) {
  return text.replace(/[^\x00-\x7f]/g, (sign) => PLAIN_SIGNS[sign] ?? sign);
}

module.exports = { SheetsStubsPlugin, inPlainSigns };
