import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionMeta, FunctionsJson, ParameterMeta } from './functions/metadata';
import { type Office, startOffice } from './node/office-in-node';

const matrix = (name: string, more: Partial<ParameterMeta> = {}): ParameterMeta => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...more,
});
const f = (name: string, parameters: ParameterMeta[], options: FunctionMeta['options'] = {}): FunctionMeta => ({
  id: name.replaceAll('.', '_'),
  name,
  parameters,
  options,
});
const stream = { stream: true };
const JSON_FILE: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    f(
      'SHOW',
      [matrix('table', { optional: true }), matrix('as_of', { optional: true }), matrix('pairs', { repeating: true })],
      stream,
    ),
    f('PLAIN', [matrix('cells'), { name: 'n', type: 'number' }, { name: 'text', type: 'string', optional: true }]),
    f('TICK', [matrix('x', { optional: true })], stream),
    f('FAIL', [{ name: 'how', type: 'string' }]),
    f('SPILL', [
      { name: 'rows', type: 'number' },
      { name: 'cols', type: 'number' },
    ]),
    f('WHERE', [matrix('cells')], { requiresAddress: true, requiresParameterAddresses: true }),
    f('CEO.SCORE', []),
  ],
};

/** What the add-in saw, in order. */
let log: string[] = [];
const running = new Set<CustomFunctions.StreamingInvocation<unknown>>();
const shown = (value: unknown) =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string, v: unknown) {
    const raw = this[key];
    if (raw === undefined) return 'UNDEFINED';
    return raw instanceof CustomFunctions.Error ? `error ${raw.code}` : v;
  });

let office: Office;
const start = (o: Parameters<typeof startOffice>[0] = {}) =>
  startOffice({
    functions: JSON_FILE,
    ...o,
    sheets: {
      Deals: [
        ['Deal', 'Amount', 'Stage'],
        ['Acme', 120, ''],
        ['Bolt', '', true],
      ],
      Calc: [],
    },
  });
const until = (g: () => unknown) => expect.poll(g, { timeout: 8000, interval: 10 });
/** Types a formula and gives its settled value. */
async function value(formula: string, ref = 'A1') {
  office.type('Calc', ref, formula);
  await office.settled();
  return office.cell('Calc', ref);
}
const seen = async (formula: string) => JSON.parse(String(await value(formula))) as unknown;

beforeAll(async () => {
  office = await start();
  CustomFunctions.associate({
    SHOW: (...args: unknown[]) => {
      const invocation = args.pop() as CustomFunctions.StreamingInvocation<string>;
      invocation.setResult(shown(args));
    },
    PLAIN: (cells: unknown, n: unknown, text: unknown) => shown([cells, n, text]),
    TICK: (x: string[][] | null, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
      const name = x?.[0]?.[0] ?? '';
      log.push(`start ${name}`);
      running.add(invocation);
      invocation.onCanceled = () => {
        log.push(`cancel ${name}`);
        running.delete(invocation);
      };
      invocation.setResult(
        name === 'sentence'
          ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No data in the window')
          : `tick ${name}`,
      );
    },
    FAIL: (how: string): unknown => {
      const error = (code: CustomFunctions.ErrorCode, text: string) => new CustomFunctions.Error(code, text);
      if (how === 'n/a') throw error(CustomFunctions.ErrorCode.notAvailable, 'No deal was closed');
      if (how === 'rejected') return Promise.reject(error(CustomFunctions.ErrorCode.invalidValue, 'Column missing'));
      if (how === 'plain') throw new Error('lost on the way');
      if (how === 'nan') return NaN;
      if (how === 'infinite') return Infinity;
      if (how === 'cell') return [[1, error(CustomFunctions.ErrorCode.divisionByZero, 'nothing to divide by')]];
      return null;
    },
    SPILL: (rows: number, cols: number) =>
      Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (__, j) => i * 10 + j)),
    WHERE: (_cells: unknown, invocation: CustomFunctions.Invocation) =>
      `${invocation.address} ${invocation.parameterAddresses?.join()}`,
    CEO_SCORE: () => 5,
  } as unknown as Record<string, (...args: unknown[]) => unknown>);
});
afterEach(() => {
  log = [];
});

describe.each([0, null] as const)('arguments, empty cells as %s', (emptyCell) => {
  const empty = emptyCell;
  beforeEach(async () => {
    office = await start({ emptyCell });
  });
  it('arrive as Excel hands them over', async () => {
    const expected: [string, unknown][] = [
      ['=KPI.SHOW()', [null, null, []]],
      [
        '=KPI.SHOW(Deals!A1:C3)',
        [
          [
            ['Deal', 'Amount', 'Stage'],
            ['Acme', 120, empty],
            ['Bolt', empty, true],
          ],
          null,
          [],
        ],
      ],
      ['=kpi.show(,46112)', [null, [[46112]], []]],
      ['=KPI.SHOW(Deals!B3)', [[[empty]], null, []]],
      ['=KPI.SHOW(Deals!A2,,"Owner","Ana")', [[['Acme']], null, [[['Owner']], [['Ana']]]]],
      ['=KPI.SHOW(,,Deals!A1:B1,,1)', [null, null, [[['Deal', 'Amount']], null, [[1]]]]],
      [
        '=KPI.SHOW({1,2;3,4})',
        [
          [
            [1, 2],
            [3, 4],
          ],
          null,
          [],
        ],
      ],
      ['=KPI.SHOW(Deals!B:B)', [[['Amount'], [120], [empty]], null, []]],
      ['=KPI.SHOW(Deals!B2:B6)', [[[120], [empty], [empty], [empty], [empty]], null, []]],
      ['=KPI.SHOW(Deals!C3:C900)', [[[true], ...Array.from({ length: 897 }, () => [empty])], null, []]],
    ];
    expected.forEach(([formula], i) => office.type('Calc', `A${i + 1}`, formula));
    await office.settled();
    const got = office.values('Calc', `A1:A${expected.length}`).map((row) => String(row[0]));
    for (const [i, [formula, value]] of expected.entries())
      expect([formula, got[i]]).toEqual([formula, JSON.stringify(value)]);
  });
  it('never sends undefined, also where cells were never touched', async () => {
    expect(JSON.stringify(await seen('=KPI.SHOW(Calc!X50:Z60)'))).not.toContain('UNDEFINED');
  });
});

describe('arguments', () => {
  beforeEach(async () => {
    office = await start();
  });
  it('hands tables over by their structured references', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').tables.add('A1:C3', true).name = 'Deals';
      await context.sync();
    });
    const body = [
      ['Acme', 120, 0],
      ['Bolt', 0, true],
    ];
    expect(await seen('=KPI.SHOW(Deals[#All])')).toEqual([[['Deal', 'Amount', 'Stage'], ...body], null, []]);
    expect(await seen('=KPI.SHOW(deals)')).toEqual([body, null, []]);
    expect(await seen('=KPI.SHOW(,,Deals[Amount])')).toEqual([null, null, [[[120], [0]]]]);
  });
  it('converts for typed parameters as Excel does', async () => {
    expect(await seen('=KPI.PLAIN(1,"25")')).toEqual([[[1]], 25, null]);
    expect(await seen('=KPI.PLAIN(1,TRUE,12)')).toEqual([[[1]], 1, '12']);
    expect(await seen('=KPI.PLAIN(1,Deals!B3,Deals!B3)')).toEqual([[[1]], 0, '']);
    expect(await value('=KPI.PLAIN(1,"many")')).toBe('#VALUE!');
    expect(await value('=KPI.PLAIN(1,Deals!A1:B1)')).toBe('#VALUE!');
    expect(await value('=KPI.PLAIN(1)')).toBe('#VALUE!');
    expect(await value('=KPI.PLAIN(1,2,"x",4)')).toBe('#VALUE!');
  });
  it('lets errors reach `any` parameters as CustomFunctions.Error, and typed ones not', async () => {
    office.type('Calc', 'C1', '=NA()');
    office.type('Calc', 'C2', '=1/0');
    await office.settled();
    expect(await seen('=KPI.SHOW(C1:C3,NA())')).toEqual([
      [['error #N/A'], ['error #DIV/0!'], [0]],
      [['error #N/A']],
      [],
    ]);
    expect(await value('=KPI.PLAIN(1,C2)')).toBe('#DIV/0!');
  });
  it('makes an error in an argument the result where functions.json does not allow them', async () => {
    office = await start({ functions: { ...JSON_FILE, allowErrorForDataTypeAny: false } });
    office.type('Calc', 'C2', '=1/0');
    expect(await value('=KPI.SHOW(C1:C3)')).toBe('#DIV/0!');
  });
  it('waits for a result that another argument needs', async () => {
    office.type('Calc', 'B1', '=KPI.SPILL(1,1)');
    office.type('Calc', 'B2', '=KPI.SHOW(B1)');
    await office.settled();
    expect(office.cell('Calc', 'B2')).toBe('[[[0]],null,[]]');
  });
  it('tells addresses only where metadata asks for them', async () => {
    expect(await value('=KPI.WHERE(Deals!A1:B2)', 'D9')).toBe('Calc!D9 Deals!A1:B2');
  });
  it('does not call a function with more than the payload limit', async () => {
    office = await start({ payloadLimit: 2000 });
    office.type('Deals', 'D1', 'x'.repeat(2100));
    await office.settled();
    expect(await value('=KPI.SHOW(Deals!A1:D3)')).toBe('#CALC!');
    expect(office.host.functions.calls.stats.invoked).toBe(0);
  });
});

describe('results', () => {
  beforeEach(async () => {
    office = await start();
  });
  it('show what failed, with its sentence', async () => {
    const expected = [
      ['n/a', '#N/A', 'No deal was closed'],
      ['rejected', '#VALUE!', 'Column missing'],
      ['plain', '#VALUE!', undefined],
      ['nan', '#VALUE!', 'NaN'],
      ['infinite', '#NUM!', 'Infinity'],
      ['nothing', 0, undefined],
    ] as const;
    expected.forEach(([how], i) => office.type('Calc', `A${i + 1}`, `=KPI.FAIL("${how}")`));
    await office.settled();
    const { sentences } = office.host.functions;
    expect(expected.map(([how], i) => [how, office.cell('Calc', `A${i + 1}`), sentences.at('sheet2', i, 0)])).toEqual(
      expected,
    );
  });
  it('shows an error inside a matrix in its own cell', async () => {
    await value('=KPI.FAIL("cell")');
    expect(office.values('Calc', 'A1:B1')).toEqual([[1, '#DIV/0!']]);
  });
  it('shows the error that a stream sets, with its sentence, until the formula goes', async () => {
    expect(await value('=KPI.TICK("sentence")')).toBe('#N/A');
    expect(office.host.functions.sentences.at('sheet2', 0, 0)).toBe('No data in the window');
    expect(await value('=IFERROR(KPI.TICK("sentence"),"none")', 'A2')).toBe('none');
    office.type('Calc', 'A1', 1);
    expect(office.host.functions.sentences.at('sheet2', 0, 0)).toBeUndefined();
  });
  it('takes function names in any case, with dots', async () => {
    expect(await value('=kpi.ceo.Score()')).toBe(5);
    expect(await value('=KPI.NOPE()')).toBe('#NAME?');
  });
  it('goes into other functions', async () => {
    expect(await value('=IFERROR(KPI.FAIL("n/a"),"none")')).toBe('none');
    expect(await value('=SUM(KPI.SPILL(3,2))')).toBe(63);
    expect(await value('=LET(x,KPI.CEO.SCORE(),x*2)')).toBe(10);
  });
  it('spills, also to a reader on another sheet, and is #SPILL! where something stands in the way', async () => {
    office.type('Deals', 'E1', '=SUM(Calc!B1:C9)');
    await value('=KPI.SPILL(3,2)', 'B1');
    await until(() => office.cell('Deals', 'E1')).toBe(63);
    expect(office.values('Calc', 'B1:C3')).toEqual([
      [0, 1],
      [10, 11],
      [20, 21],
    ]);
    office.type('Calc', 'B2', 'in the way');
    await until(() => office.cell('Calc', 'B1')).toBe('#SPILL!');
    office.type('Calc', 'B2', '');
    await until(() => office.cell('Deals', 'E1')).toBe(63);
  });
  it('leaves no old value where a spill shrinks or goes', async () => {
    office.type('Deals', 'F1', 3);
    office.type('Calc', 'D1', '=SUM(B1:B9)');
    office.type('Calc', 'D2', '=B3+1');
    await value('=KPI.SPILL(Deals!F1,1)', 'B1');
    await until(() => office.values('Calc', 'D1:D2')).toEqual([[30], [21]]);
    office.type('Deals', 'F1', 2);
    await until(() => office.values('Calc', 'D1:D2')).toEqual([[10], [1]]);
    office.type('Calc', 'B1', '');
    await until(() => office.values('Calc', 'D1:D2')).toEqual([[0], [1]]);
  });
  it('follows its inputs', async () => {
    expect(await seen('=KPI.SHOW(Deals!B2)')).toEqual([[[120]], null, []]);
    office.type('Deals', 'B2', 130);
    await until(() => office.cell('Calc', 'A1')).toBe('[[[130]],null,[]]');
  });
});

describe('streams', () => {
  beforeEach(async () => {
    office = await start();
    running.clear();
    log = [];
  });
  it('shows every new value', async () => {
    expect(await value('=KPI.TICK("a")')).toBe('tick a');
    for (const invocation of running) invocation.setResult('later');
    await until(() => office.cell('Calc', 'A1')).toBe('later');
  });
  it('starts the new call before it cancels the old one', async () => {
    office.type('Deals', 'F1', 'one');
    await value('=KPI.TICK(Deals!F1)');
    office.type('Deals', 'F1', 'two');
    await until(() => log).toEqual(['start one', 'start two', 'cancel one']);
    await until(() => office.cell('Calc', 'A1')).toBe('tick two');
  });
  it('shares one stream among formulas with the same arguments, until the last one goes', async () => {
    office.type('Calc', 'A1', '=KPI.TICK("x")');
    office.type('Calc', 'A2', '=KPI.TICK("x")&"!"');
    await office.settled();
    expect([log, office.values('Calc', 'A1:A2')]).toEqual([['start x'], [['tick x'], ['tick x!']]]);
    office.type('Calc', 'A1', 'text');
    await office.settled();
    expect(log).toEqual(['start x']);
    office.type('Calc', 'A2', '=1+1');
    await until(() => log).toEqual(['start x', 'cancel x']);
  });
  it('ends with its formula and with its sheet', async () => {
    await value('=KPI.TICK("a")');
    office.type('Calc', 'A1', '');
    await until(() => log).toEqual(['start a', 'cancel a']);
    await value('=KPI.TICK("b")');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Calc').delete();
      await context.sync();
    });
    await until(() => log.slice(2)).toEqual(['start b', 'cancel b']);
  });
  it('does not call again for a calculation that changes nothing for it', async () => {
    await value('=KPI.TICK("a")');
    await value('=1+1', 'B1');
    office.book.calculation.full();
    await office.settled();
    expect(log).toEqual(['start a']);
  });
});
