'use strict';
// The pane of page.tsx as one page, for a browser that has no Excel. Development only, never shipped.
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const here = (/** @type {string} */ file) => path.resolve(__dirname, file);

module.exports = {
  // As shipped, but readable: React's checks for developers would triple the time of every test, and what nobody calls is
  // five of six megabytes, which a browser reads again in each of them.
  mode: 'production',
  optimization: {
    splitChunks: false,
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { mangle: false, format: { beautify: true } },
      }),
    ],
  },
  devtool: false,
  context: __dirname,
  entry: { pane: './page.tsx' },
  output: { path: here('../../dist/pane-test'), clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: here('../../addin/taskpane/taskpane.html'), filename: 'pane.html' }),
    new CopyWebpackPlugin({ patterns: [{ from: here('../../addin/assets/page.css'), to: 'assets' }] }),
  ],
  cache: { type: 'filesystem', name: 'pane-test', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
};
