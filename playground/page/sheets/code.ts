// Code.js in the page, seeing what Apps Script lets it see: the language and Google's services, nothing of the browser.
import type { Globals } from '../../../test/apps-script/script';

const LANGUAGE = new Set(
  (
    'Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp Proxy Reflect Math JSON Map Set WeakMap WeakSet ' +
    'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer DataView ' +
    'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array ' +
    'Intl parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape ' +
    'undefined NaN Infinity eval arguments'
  ).split(' '),
);

/** Each call loads the whole script anew. */
export function loader(code: string, services: object): () => Globals {
  const functions = [...code.matchAll(/^function ([A-Za-z]\w*)\(/gm)].map(([, name]) => name);
  const given = new Map<string, unknown>(Object.entries(services));
  const browser = Object.getOwnPropertyNames(window).filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name) && !given.has(name),
  );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is the script that is being tried
  const load = new Function(...given.keys(), ...browser, `${code}\nreturn { ${functions.join(', ')} };`);
  return () => load(...given.values());
}
