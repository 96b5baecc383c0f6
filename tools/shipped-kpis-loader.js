'use strict';
const ts = require('typescript');

/** What only the reference page and the tests read of a KPI. */
const NOT_SHIPPED = new Set(['examples', 'leavesOut']);

/**
 * Leaves out of a KPI's file what no host reads: the worked examples and what the reference page says of left-out rows. Lines
 * stay where they are.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} text
 */
module.exports = function shippedKpis(text) {
  const file = ts.createSourceFile(this.resourcePath, text, ts.ScriptTarget.ES2022, true);
  /** @type {{ start: number, end: number }[]} */
  const cuts = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (
      ts.isPropertyAssignment(node) &&
      NOT_SHIPPED.has(node.name.getText()) &&
      ts.isArrayLiteralExpression(node.initializer) &&
      isDefinition(node.parent.parent)
    )
      cuts.push({ start: node.initializer.getStart(), end: node.initializer.getEnd() });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((kept, { start, end }) => kept.slice(0, start) + '[]' + kept.slice(end), text);
};

/** @param {import('typescript').Node} node */
const isDefinition = (node) => ts.isCallExpression(node) && node.expression.getText() === 'defineKpi';
