// Laws that hold on any table: how it is laid out changes no number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../core/index';
import { civilOf } from '../../core/day';
import { crms } from '../../core/tables/crms/index';
import { FIELDS, answers, book, expectSame, table } from './any-book';
import { TODAY, ask } from './ask';
import { holds } from './property';

const RUNS = 150;

const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, key: by[i % by.length]! * 1000 + ((i * 7919) % 1000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
const keys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 12 });

describe('how a table is laid out does not matter', () => {
  test('the order of its rows', () =>
    holds(
      fc.property(book, keys, (deals, by) => {
        const [header, ...body] = table(deals);
        expectSame(answers([header!, ...body]), answers([header!, ...shuffled(body, by)]));
      }),
      RUNS,
    ));

  test('the order of its columns, and columns nobody knows', () =>
    holds(
      fc.property(book, keys, (deals, by) => {
        const plain = table(deals);
        const order = shuffled([...plain[0]!.keys()], by);
        const moved = plain.map((row, at) => [
          at === 0 ? 'Region' : 'EMEA',
          ...order.map((i) => row[i]),
          at === 0 ? 'Notes' : '',
        ]);
        expectSame(answers(plain), answers(moved));
      }),
      RUNS,
    ));

  test('the name of a header, among all that mean the field', () =>
    holds(
      fc.property(
        book,
        fc.tuple(...FIELDS.map((field) => fc.constantFrom(...kinds.deals.fields[field]!.aliases))),
        fc.constantFrom(
          (h: string) => h,
          (h: string) => h.toUpperCase(),
          (h: string) => ` ${h.replace(/ /g, '_')} *`,
        ),
        (deals, headers, written) => {
          const plain = table(deals);
          const renamed = answers([headers.map(written), ...plain.slice(1)]);
          // A filter by "Owner" is by the field's name: it finds the column under any header.
          expectSame(answers(plain), renamed);
        },
      ),
      RUNS,
    ));

  test.each(crms.filter((crm) => crm.columns.deals).map((crm) => [crm.id, crm] as const))(
    '%s’s own names for them',
    (_, crm) =>
      holds(
        fc.property(
          book,
          fc.tuple(
            ...FIELDS.map((field) =>
              fc.constantFrom(...(crm.columns.deals![field] ?? kinds.deals.fields[field]!.aliases)),
            ),
          ),
          (deals, headers) => {
            fc.pre(crm.signature.filter((header) => headers.includes(header)).length >= 2); // that is what gives it away
            fc.pre(new Set(headers).size === headers.length); // one header cannot stand for two fields
            const plain = table(deals);
            expectSame(answers(plain), answers([headers, ...plain.slice(1)]));
          },
        ),
        RUNS,
      ),
  );

  test('blank lines, and a title above', () =>
    holds(
      fc.property(book, fc.nat(30), fc.constantFrom<unknown>('', null, 0), (deals, at, blank) => {
        const [header, ...body] = table(deals);
        const line = header!.map(() => blank);
        const spread = [...body.slice(0, at), line, ...body.slice(at), line];
        expectSame(answers([header!, ...body]), answers([['Pipeline report'], [], header!, ...spread]));
      }),
      RUNS,
    ));

  test('whether days are numbers or text', () =>
    holds(
      fc.property(book, (deals) => {
        const iso = (day: number) => {
          const { year, month, date } = civilOf(day);
          return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        };
        const plain = table(deals);
        const written = plain.map((row, at) =>
          at === 0 ? row : row.map((cell, i) => (i === 3 || i === 4 ? iso(cell as number) : cell)),
        );
        expectSame(answers(plain), answers(written));
      }),
      RUNS,
    ));

  test('asking changes nothing in it', () =>
    holds(
      fc.property(book, (deals) => {
        const plain = table(deals);
        const before = JSON.stringify(plain);
        answers(plain);
        ask('TREND', 'PIPELINE_VELOCITY', 3, 'week', plain, TODAY);
        expect(JSON.stringify(plain)).toBe(before);
      }),
      RUNS,
    ));
});
