'use strict';
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { SheetsSidebarPlugin } = require('./tools/sheets-sidebar-plugin.js');
const { SheetsStubsPlugin } = require('./tools/sheets-stubs-plugin.js');
const { withOrigin } = require('./tools/manifest-origin.js');

const here = (...parts) => path.resolve(__dirname, ...parts);

/** `webpack --mode production [--config-name addin|sheets] [--env url=https://host/folder]`, `webpack serve --config-name addin` */
module.exports = async (env = {}, argv = {}) => [
  {
    ...shared(),
    ...addin(env, argv.mode === 'production'),
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  },
  { ...shared(), ...sheets() },
];

const shared = () => ({
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  cache: {
    type: 'filesystem',
    buildDependencies: {
      config: [
        __filename,
        ...['sheets-stubs-plugin', 'sheets-sidebar-plugin', 'shipped-kpis-loader'].map((file) =>
          here(`tools/${file}.js`),
        ),
      ],
    },
  },
});

const addin = (env, production) => ({
  name: 'addin',
  target: ['web', 'es2020'],
  devtool: production ? false : 'source-map', // the page's policy refuses eval
  // functions.js holds the core and webpack's runtime and works alone; the pane runs on top of it, so that in the shared
  // runtime both see the same modules, with the same state.
  entry: {
    functions: './addin/functions/functions.ts',
    taskpane: { import: './addin/taskpane/index.tsx', dependOn: 'functions' },
    ...(production ? {} : { selftest: { import: './test/live/index.ts', dependOn: 'functions' } }),
  },
  output: {
    path: here('dist/addin'),
    filename: '[name].js',
    // As with the hash that the page puts behind the scripts' names: no page of another build.
    chunkFilename: production ? '[name].js?[contenthash:8]' : '[name].js',
    publicPath: '',
    globalObject: 'globalThis',
    clean: true,
  },
  module: {
    rules: [
      {
        // tabster and keyborg ship static blocks (ES2022), which Safari before 16.4, thus Excel on an older Mac, cannot parse.
        test: /\.(tsx?|m?js)$/,
        include: [here('addin'), here('core'), here('node_modules/tabster'), here('node_modules/keyborg')],
        use: swc('es2020'),
      },
      { test: /\.ts$/, include: [here('test/live'), here('test/xlsx')], use: swc('es2020') },
      ...(production ? [shippedKpis()] : []), // the self-test runs the examples
    ],
  },
  optimization: {
    splitChunks: false, // three scripts and no more: functions, the first page, the other pages
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  // Against a slip; test/artefacts.test.ts holds what the scripts weigh as they travel.
  performance: { hints: production ? 'error' : false, maxAssetSize: 540_000, maxEntrypointSize: 900_000 },
  plugins: [
    // The names stay, for the manifest; the hash behind them (functions.js?…) keeps a cached file of another build from being
    // mixed with this one.
    new HtmlWebpackPlugin({
      template: './addin/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      hash: production,
      minify: false,
    }),
    ...(production ? [] : [selfTestPage()]),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'addin/functions.json' },
        { from: 'addin/assets', to: 'assets' },
        { from: 'manifest.xml', transform: (text) => withOrigin(text.toString(), env.url) },
      ],
    }),
  ],
});

/** Tries the add-in in a real Excel (docs/LIVE-CHECKS.md). Never part of what is shipped. */
const selfTestPage = () =>
  new HtmlWebpackPlugin({
    template: './test/live/selftest.html',
    filename: 'selftest.html',
    chunks: ['functions', 'selftest'],
    chunksSortMode: 'manual',
    minify: false,
  });

const sheets = () => ({
  name: 'sheets',
  target: ['web', 'es2019'],
  devtool: false,
  entry: {
    Code: { import: './sheets-script/main.ts', library: { name: 'kpi', type: 'var' } },
    Sidebar: { import: './sheets-script/sidebar/index.tsx', layer: 'sidebar' },
  },
  experiments: { layers: true },
  // Google serves one file: the pages that Excel loads later are in it from the start.
  output: { path: here('dist/sheets'), filename: '[name].js', asyncChunks: false, clean: true },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: [here('sheets-script'), here('core'), here('addin')],
        oneOf: [
          { issuerLayer: 'sidebar', use: swc('es2022') }, // a browser that opens Google Sheets
          { use: swc('es2019') }, // static class fields are a syntax error in Apps Script
        ],
      },
      shippedKpis(),
    ],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({ include: /^Sidebar\.js$/, extractComments: false, minify: MinimizerPlugin.swcMinify }),
      new MinimizerPlugin({ include: /^Code\.js$/, extractComments: false, ...readable() }),
    ],
  },
  performance: false, // test/artefacts.test.ts holds the limit
  plugins: [
    new SheetsStubsPlugin({ entry: 'Code', stubs: here('sheets-script/functions.gs'), library: 'kpi' }),
    new SheetsSidebarPlugin({ entry: 'Sidebar', page: here('sheets-script/sidebar/Sidebar.html') }),
    new CopyWebpackPlugin({ patterns: [{ from: 'sheets-script/appsscript.json' }] }),
  ],
});

/** People read Code.js in the script editor, and errors name its lines: names and lines stay, comments and wide margins go. */
const readable = () => ({
  minify: MinimizerPlugin.terserMinify,
  minimizerOptions: {
    mangle: false,
    compress: {
      ...{ passes: 2, ecma: 2019, inline: 0, sequences: false, reduce_vars: false, collapse_vars: false },
      ...{ conditionals: false, if_return: false, booleans: false, negate_iife: false, hoist_props: false },
    },
    format: { beautify: true, indent_level: 1, comments: false, ascii_only: true },
  },
});

const shippedKpis = () => ({
  test: /\.ts$/,
  include: [here('core/kpis')],
  use: here('tools/shipped-kpis-loader.js'),
});

const swc = (target) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      // fields are assigned, as tsc does for these targets: defining each in turn is larger and gives objects slow shapes
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
    },
  },
});

async function devServer() {
  return {
    host: 'localhost',
    port: 3000,
    static: false,
    hot: false, // a replaced module would leave the associated functions behind; a reload takes both
    client: { overlay: false }, // the overlay covers a pane of 320 px
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await certificate() },
  };
}

async function certificate() {
  const fs = require('node:fs');
  const certificates = require('office-addin-dev-certs');
  try {
    return await certificates.getHttpsServerOptions(); // Windows, macOS: asks once to trust a certificate authority
  } catch (error) {
    // Without sudo or a certificate store: the same certificates, trusted by nobody.
    const folder = here('node_modules/.cache/dev-certs');
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
    if (!fs.existsSync(key)) await certificates.generateCertificates(ca, cert, key, 365);
    console.warn(`Certificate not trusted (${String(error.message).trim()}). To trust it: ${path.relative('.', ca)}`);
    return { ca: fs.readFileSync(ca), cert: fs.readFileSync(cert), key: fs.readFileSync(key) };
  }
}
