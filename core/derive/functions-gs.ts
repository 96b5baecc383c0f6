import type { PublicFunction } from '../functions/function';

const HEADER = '// Written by `npm run derive` from core/kpis and core/functions. Do not edit.\n';

/** Google Sheets finds custom functions by their top-level declarations and shows the comment above each as its help. */
export const functionsGs = (functions: readonly PublicFunction[]): string =>
  HEADER + functions.map(declaration).join('');

/** A parameter of this name would hide the bundle's global from the body. */
const LIBRARY = 'kpi';
const written = (name: string): string => (name === LIBRARY ? `${name}_name` : name);

function declaration({ name, sheetsName, summary, parameters, gives }: PublicFunction): string {
  const params = parameters.map((p) => ` * @param {${p.example}} ${written(p.name)} ${p.says}.`).join('\n');
  return `
/**
 * ${summary}
 *
${params}
 * @return {${gives === 'table' ? 'any[][]' : gives === 'text' ? 'string' : 'number'}} ${gives === 'table' ? 'A table with a header row.' : 'The value.'}
 * @customfunction
 */
function ${sheetsName}(${parameters.map((p) => written(p.name)).join(', ')}) {
  return ${LIBRARY}.call('${name}', arguments);
}
`;
}
