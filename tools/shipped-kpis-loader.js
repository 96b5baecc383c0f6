'use strict';
const ts = require('typescript');

/** What only the reference page and the tests read of a KPI. */
const NOT_SHIPPED = new Set(['examples', 'leavesOut']);
/** Who says so is shown for thresholds only. */
const SOURCE_NOT_SHIPPED = new Set(['owner', 'action']);

/**
 * Leaves out of a KPI's file what no host reads: the worked examples, what the reference page says of left-out rows, and whom
 * it follows in the owner and the action. Lines stay where they are.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} text
 */
module.exports = function shippedKpis(text) {
  const file = ts.createSourceFile(this.resourcePath, text, ts.ScriptTarget.ES2022, true);
  /** @type {{ start: number, end: number, by: string }[]} */
  const cuts = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const by = ts.isPropertyAssignment(node) ? instead(node) : undefined;
    if (by !== undefined && ts.isPropertyAssignment(node))
      cuts.push({ start: node.initializer.getStart(), end: node.initializer.getEnd(), by });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((kept, { start, end, by }) => kept.slice(0, start) + by + kept.slice(end), text);
};

/**
 * What stands in place of a property's value; undefined where it stays.
 * @param {import('typescript').PropertyAssignment} node
 */
function instead(node) {
  const name = node.name.getText();
  const { initializer, parent } = node;
  if (NOT_SHIPPED.has(name) && ts.isArrayLiteralExpression(initializer) && isDefinition(parent.parent)) return '[]';
  const within = parent.parent;
  return name === 'source' &&
    ts.isStringLiteral(initializer) &&
    ts.isPropertyAssignment(within) &&
    SOURCE_NOT_SHIPPED.has(within.name.getText()) &&
    isDefinition(within.parent.parent)
    ? "''"
    : undefined;
}

/** @param {import('typescript').Node} node */
const isDefinition = (node) => ts.isCallExpression(node) && node.expression.getText() === 'defineKpi';
