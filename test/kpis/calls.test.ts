import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const AS_OF = '2026-06-30';
const asked = (rows: Rows, ...more: readonly unknown[]) => ask('CONVERSATION_QUALITY', rows, AS_OF, ...more);

const CRITERIA = ['Call ID', 'Call Date', 'Rep', 'Criterion', 'Score', 'Weight', 'Scored By'];
const body: Rows = [
  ['C1', '2026-06-10', 'Ana', 'Discovery', 5, 2, 'Max'],
  ['C1', '2026-06-10', 'Ana', 'Next step', 2, 1, 'Max'],
  ['C2', '2026-06-12', 'Ben', 'Discovery', 3, 2, 'Max'],
  ['C2', '2026-06-12', 'Ben', 'Next step', '', 1, 'Eva'], // skipped, not zero
  ['C3', '2026-05-12', 'Ben', 'Discovery', 0, 2, 'Eva'],
];
const criteria = table(CRITERIA, body);
const scores = table(
  ['Date', 'Rep', 'Score'],
  [
    ['2026-06-10', 'Ana', 90],
    ['2026-06-11', 'Ben', 60],
    ['2026-06-12', 'Ben', ''],
  ],
);

describe('CONVERSATION_QUALITY', () => {
  test('known value: (5×2 + 2×1) of 15 points, and 3 of 5: 80 and 60', () => {
    expect(number(asked(criteria))).toBe(70);
    expect(explained(ask, 'left out: scores left blank', 'CONVERSATION_QUALITY', criteria, AS_OF)).toBe(1);
    expect(explained(ask, 'few calls', 'CONVERSATION_QUALITY', criteria, AS_OF)).toBe(
      'fewer than 5 each: Ana (1), Ben (1)',
    );
    expect(explained(ask, 'scorers', 'CONVERSATION_QUALITY', criteria, AS_OF)).toBe('2 in the table');
  });
  test('one score a call, out of 100', () => expect(number(asked(scores))).toBe(75));
  test('filters', () => expect(number(asked(criteria, 30, 'Rep', 'Ana'))).toBe(80));
  test('without weights every criterion weighs the same', () => {
    const header = CRITERIA.filter((name) => name !== 'Weight');
    const rows = body.map((row) => row.filter((_, i) => i !== 5));
    expect(number(asked(table(header, rows), 30, 'Rep', 'Ana'))).toBe(70);
  });
  test('what scores are out of', () => {
    const tens = table(['Date', 'Rep', 'Score'], [['2026-06-10', 'Ana', 8]]);
    expect(refusal(asked(tens))).toMatch(/^bad-argument: calls, column "Score" has no score above 10/);
    expect(number(asked(tens, 30, '@out_of', 10))).toBe(80);
    expect(refusal(asked(table(CRITERIA, [['C1', '2026-06-10', 'Ana', 'Discovery', 7, 1, 'Max']])))).toMatch(
      /^bad-cell: calls, row 2, column "Score": 7 is not a score from 0 to 5/,
    );
    expect(
      number(asked(table(CRITERIA, [['C1', '2026-06-10', 'Ana', 'Discovery', 7, 1, 'Max']]), 30, '@out_of', 10)),
    ).toBe(70);
  });
  test('none, text', () => {
    expect(refusal(ask('CONVERSATION_QUALITY', criteria, '2026-01-31'))).toMatch(/^no-data: No scored call is dated/);
    expect(refusal(asked(table(CRITERIA, [['C1', '2026-06-10', 'Ana', 'Discovery', 'good', 1, 'Max']])))).toMatch(
      /^bad-cell: calls, row 2, column "Score": "good" is not a number/,
    );
    expect(refusal(asked(table(CRITERIA, [['C1', '2026-06-10', 'Ana', 'Discovery', 4, -1, 'Max']])))).toMatch(
      /^bad-cell: .*a weight of 0 or more/,
    );
  });
});

test('law: the score lies in 0 to 100 and does not change when all weights are multiplied', () =>
  holds(
    fc.property(
      fc.array(
        fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 })),
        { minLength: 1, maxLength: 15 },
      ),
      fc.integer({ min: 2, max: 5 }),
      (all, times) => {
        const [once, more] = [1, times].map((factor) =>
          number(
            asked(
              table(
                CRITERIA,
                all.map(([call, score, weight], i) => [
                  `C${call}`,
                  '2026-06-10',
                  'Ana',
                  `K${i}`,
                  score,
                  weight * factor,
                  '',
                ]),
              ),
            ),
          ),
        );
        expect(once! >= 0 && once! <= 100 + 1e-9).toBe(true);
        expect(more).toBeCloseTo(once!, 9);
      },
    ),
  ));
