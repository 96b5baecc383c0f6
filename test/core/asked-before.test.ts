// A workbook remembers what it measured: whatever was asked before, in whatever order, changes no answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Connected,
  callFunction,
  emptySetup,
  kpis,
  plainCell,
  sampleDeals,
  sampleSubscriptions,
} from '../../core/index';
import { evaluate } from '../../core/evaluate';
import { readRequest } from '../../core/request';
import { TODAY } from './ask';
import { holds } from './property';

const setup = {
  ...emptySetup,
  sources: { deals: { tab: 'Deals', table: '', columns: {} }, subscriptions: { tab: 'Subs', table: '', columns: {} } },
  targets: [
    { period: '2026-Q2', owner: '', amount: 900_000 },
    { period: '2026-Q3', owner: '', amount: 1_200_000 },
  ],
};
const sources = {
  deals: { name: 'deals', rows: sampleDeals(TODAY, 'salesforce').rows, cell: plainCell },
  subscriptions: { name: 'subscriptions', rows: sampleSubscriptions(TODAY).rows, cell: plainCell },
};
const workbook = () => new Connected(setup, sources);
const desk = (connected: Connected) => ({ cell: plainCell, today: () => TODAY, connected: () => connected });

const owners = [...new Set(sources.deals.rows.slice(1).map((row) => String(row[3])))].slice(0, 3);
/** Questions that differ in one thing only, which a memory that forgets that thing would mix up. */
const question = fc.tuple(
  fc.constantFrom('PIPELINE_COVERAGE', 'WIN_RATE', 'PIPELINE_VELOCITY', 'AVERAGE_DEAL_SIZE', 'NET_REVENUE_RETENTION'),
  fc.constantFrom<readonly unknown[]>(
    ...[[], [null, TODAY], [null, TODAY - 30], [null, TODAY, 30]],
    ...[
      [null, null, null, 'owner', owners[0]],
      [null, null, null, 'owner', owners[1]],
    ],
    ...[
      [null, null, null, '@variant', 'median'],
      [null, null, null, '@variant', 'target'],
    ],
    ...[
      ['', '', '2026-Q3'],
      ['', '', 'this month'],
    ],
  ),
);

test('many questions to one workbook are answered as each alone', () =>
  holds(
    fc.property(fc.array(question, { minLength: 2, maxLength: 12 }), (questions) => {
      const one = desk(workbook());
      for (const [name, args] of [...questions, ...questions])
        expect(callFunction(name, args, one)).toEqual(callFunction(name, args, desk(workbook())));
    }),
    100,
  ));

test('the same question is measured once: as a formula, as the value of a change, and as the last point of a trend', () => {
  let measured = 0;
  const winRate = kpis.find(({ id }) => id === 'WIN_RATE')!;
  const counted = {
    ...winRate,
    measure: (scope: Parameters<typeof winRate.measure>[0]) => (measured++, winRate.measure(scope)),
  };
  const one = desk(workbook());
  const [first, again] = [readRequest(counted, [], one), readRequest(counted, [null, null], one)];
  expect(again).toBe(first);
  expect(evaluate(first)).toBe(evaluate(again, { asOf: TODAY }));
  expect(measured).toBe(1);
  evaluate(first, { asOf: TODAY - 90 });
  evaluate(readRequest(counted, [null, TODAY - 90], one));
  expect(measured).toBe(3); // another day is another question
  expect(readRequest(counted, [], desk(workbook()))).not.toBe(first);
});
