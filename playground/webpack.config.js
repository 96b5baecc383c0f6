'use strict';
// The page around the add-in. Large (Univer) and never shipped, so it is not minified; class names also name the host's objects.
const path = require('node:path');

module.exports = {
  mode: 'development',
  devtool: false,
  context: __dirname,
  entry: { playground: './page/main.ts', sheets: './page/sheets.ts' },
  output: { path: path.resolve(__dirname, '../dist/playground'), publicPath: '/page/', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  experiments: { css: true },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
          },
        },
      },
    ],
  },
  cache: { type: 'filesystem', name: 'playground', buildDependencies: { config: [__filename] } },
  optimization: {
    emitOnErrors: false, // a broken page would look newer than its sources
    // Both pages show the same grid.
    splitChunks: {
      cacheGroups: { univer: { test: /node_modules/, chunks: 'initial', name: 'univer', enforce: true } },
    },
  },
  performance: { hints: false },
};
