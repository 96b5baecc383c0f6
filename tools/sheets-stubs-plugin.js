'use strict';
const fs = require('node:fs');

/**
 * Makes one Apps Script file of the bundle: header, bundle, then the top-level functions of functions.gs as they stand.
 * Sheets takes names, arguments and help texts only from literal top-level functions with a JSDoc, which no bundler keeps.
 */
class SheetsStubsPlugin {
  /** @param {{ stubs: string, filename: string }} options stubs: path of functions.gs; filename: the asset it completes */
  constructor({ stubs, filename }) {
    this.stubs = stubs;
    this.filename = filename;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SheetsStubsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'SheetsStubsPlugin', stage }, () => {
        compilation.fileDependencies.add(this.stubs);
        const stubs = fs.readFileSync(this.stubs, 'utf8');
        const strange = firstNonAscii(stubs);
        if (strange) compilation.errors.push(new WebpackError(`${this.stubs}: ${strange}: write it in ASCII`));
        compilation.updateAsset(
          this.filename,
          (bundle) => new sources.RawSource(`/** @OnlyCurrentDoc */\n${ascii(String(bundle.source()))}\n${stubs}`),
        );
      });
    });
  }
}

/**
 * The same program in ASCII: in strings, templates, patterns and names an escape means the character itself.
 * A file pushed to Apps Script then survives every encoding on its way.
 * @param {string} code
 */
function ascii(code) {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @param {string} text */
function firstNonAscii(text) {
  const at = text.search(/[^\x00-\x7f]/);
  return at < 0 ? null : `line ${text.slice(0, at).split('\n').length} has "${text[at]}"`;
}

module.exports = { SheetsStubsPlugin, ascii };
