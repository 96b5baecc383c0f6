'use strict';
const fs = require('node:fs');
const zlib = require('node:zlib');

/**
 * Makes one HTML file of the sidebar's bundle: Google serves no further files. The bundle lies in the page as data, packed: a
 * megabyte of script becomes less than half, in plain ASCII, and Google's server, which strips what looks like a comment inside
 * template literals, finds none. The page's one script unpacks it and runs it.
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
      compilation.hooks.processAssets.tap({ name: 'SheetsSidebarPlugin', stage }, () => {
        compilation.fileDependencies.add(this.page);
        const asset = compilation.getAsset(`${this.entry}.js`);
        if (!asset) return;
        const page = fs.readFileSync(this.page, 'utf8').replace(PLACE, () => packed(asset.source.buffer()));
        compilation.deleteAsset(`${this.entry}.js`);
        compilation.emitAsset(`${this.entry}.html`, new sources.RawSource(page));
      });
    });
  }
}

/** Where the page wants the bundle. */
const PLACE = '<!-- the bundle -->';

/** gzip in base64, in lines that an editor can show. @param {Buffer} script */
function packed(script) {
  const text = zlib.gzipSync(script, { level: 9 }).toString('base64');
  return text.replace(/.{1,120}/g, '$&\n').trimEnd();
}

/** What was packed. @param {string} page */
function unpacked(page) {
  const text = /<pre id="packed" hidden>([^<]*)<\/pre>/.exec(page)?.[1];
  if (text === undefined) throw new Error('The page holds no bundle');
  return zlib.gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
}

module.exports = { SheetsSidebarPlugin, unpacked };
