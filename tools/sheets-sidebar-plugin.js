'use strict';
const fs = require('node:fs');
const { transform } = require('@swc/core');

/**
 * Makes one HTML file of the sidebar's bundle: Google serves no further files. Google's server also strips what looks like a
 * comment inside template literals, and not every way to it keeps characters beyond ASCII: so none of either is left.
 */
class SheetsSidebarPlugin {
  /** @param {{ entry: string, page: string }} options entry: the chunk to put in; page: path of the HTML around it */
  constructor({ entry, page }) {
    this.entry = entry;
    this.page = page;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SheetsSidebarPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name: 'SheetsSidebarPlugin', stage }, async () => {
        compilation.fileDependencies.add(this.page);
        const asset = compilation.getAsset(`${this.entry}.js`);
        if (!asset) return;
        const script = await inlined(String(asset.source.source()));
        const page = fs.readFileSync(this.page, 'utf8').replace('</body>', () => `<script>${script}</script></body>`);
        compilation.deleteAsset(`${this.entry}.js`);
        compilation.deleteAsset(`${this.entry}.js.LICENSE.txt`);
        compilation.emitAsset(`${this.entry}.html`, new sources.RawSource(page));
      });
    });
  }
}

/** @param {string} script @returns {Promise<string>} */
async function inlined(script) {
  // After the minifier, which would make template literals anew.
  const { code } = await transform(script, {
    configFile: false,
    swcrc: false,
    sourceMaps: false,
    isModule: false,
    minify: true,
    env: { targets: 'chrome 109, safari 15, firefox 102', include: ['transform-template-literals'] },
    jsc: {
      // A template literal calls toString, as the sum of strings does for all that the pane puts into one.
      assumptions: { ignoreToPrimitiveHint: true, mutableTemplateObject: true },
      minify: { compress: false, mangle: false, format: { asciiOnly: true, comments: false } },
    },
  });
  return code
    .trim()
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=\/?script|!--)/gi, '\\x3c');
}

module.exports = { SheetsSidebarPlugin };
