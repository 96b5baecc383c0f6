// Whether ids repeat is told without a dictionary: never no where one does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatReader } from '../../core/tables/columns/repeats';
import { strip, whole } from '../core/strip';
import { holds } from '../core/property';

const mayRepeat = (cells: readonly unknown[]) => whole(repeatReader(strip(cells)), cells.length);

test.each([
  [['a', 'b', 'c'], false],
  [['a', 'b', 'a'], true],
  [[1, 2, 3, 1e12, 1e12 + 1, 0.5, 1.5], false],
  [[1, 2, 1], true],
  [['', 'a', '', null, 0, 'b'], false], // blank is no id
  [['a', ' a'], true], // the same once trimmed
  [['1', 1], true], // the same as text
  [[true, 'a'], true],
  [[], false],
])('%j: %s', (cells, repeats) => expect(mayRepeat(cells)).toBe(repeats));

test('different texts never repeat, and one put in twice does', () =>
  holds(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/), { minLength: 1, maxLength: 300 }),
      fc.nat(),
      (texts, at) => {
        expect(mayRepeat(texts)).toBe(false);
        expect(mayRepeat([...texts, texts[at % texts.length]])).toBe(true);
      },
    ),
  ));

test('a hundred thousand ids in a row', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => 7_000_000_000 + i);
  expect(mayRepeat(ids)).toBe(false);
  expect(mayRepeat(ids.map(String))).toBe(false);
});
