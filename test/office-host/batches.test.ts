import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failing } from './failing';
import { type Office, startOffice } from './node/office-in-node';

let office: Office;
const start = () =>
  startOffice({
    sheets: {
      Deals: [
        ['Deal', 'Amount', 'Stage'],
        ['Acme', 120, 'Proposal'],
        ['Bolt', 80, 'Won'],
      ],
      Calc: [],
    },
  });
beforeAll(async () => {
  office = await start();
});
const deals = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Deals');

describe('reading and writing', () => {
  beforeEach(async () => {
    office = await start();
  });

  it('reads what is there, writes, and keeps a range over a sync', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('A1:C3').load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Deal', 'Amount', 'Stage'],
        ['Acme', 120, 'Proposal'],
        ['Bolt', 80, 'Won'],
      ]);
      range.getCell(1, 1).values = [[130]];
      const back = deals(context).getRange('B2:D2').load('values,address,valueTypes');
      await context.sync();
      expect([back.values, back.address]).toEqual([[[130, 'Proposal', '']], 'Deals!B2:D2']);
      expect(back.valueTypes).toEqual([['Double', 'String', 'Empty']]);
    }));

  it('has calculated when a batch reads the formula it wrote', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('F1:F2');
      range.formulas = [['=SUM(B2:B3)'], ['=F1*2']];
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([
        [[200], [400]],
        [['=SUM(B2:B3)'], ['=F1*2']],
      ]);
    }));

  it.each([
    ['25%', 0.25, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1e3', 1000, 'General'],
    ['1,200', 1200, '#,##0'],
    ['$1,200.50', 1200.5, '$#,##0.00'],
    ['TRUE', true, 'General'],
    ['2026-03-31', 46112, 'm/d/yyyy'],
    ['3/31/2026', 46112, 'm/d/yyyy'],
    ['31/3/2026', '31/3/2026', 'General'],
    ['2026-02-30', '2026-02-30', 'General'],
    ['1-2', 46024, 'd-mmm'],
    ["'007", '007', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['12 apples', '12 apples', 'General'],
  ])('takes %s as Excel does', (typed, value, format) =>
    Excel.run(async (context) => {
      const cell = deals(context).getRange('E1');
      cell.values = [[typed]];
      cell.load('values,numberFormat');
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[[value]], [[format]]]);
    }),
  );

  it('leaves a cell alone for null, empties it for an empty text, and takes text where the format says so', () =>
    Excel.run(async (context) => {
      deals(context).getRange('A2:C2').values = [[null, '', 'Lost']];
      const text = deals(context).getRange('E1');
      text.numberFormat = [['@']];
      text.values = [['25%']];
      const row = deals(context).getRange('A2:E2').load('values');
      text.load('values');
      await context.sync();
      expect(row.values).toEqual([['Acme', '', 'Lost', '', '']]);
      expect(text.values).toEqual([['25%']]);
    }));

  it('reads formulas that begin with a sign as Excel does, not as text', async () => {
    await Excel.run(async (context) => {
      deals(context).getRange('E1:E2').values = [['+B2'], ['-5']];
      await context.sync();
    });
    await office.settled();
    expect(office.values('Deals', 'E1:E2')).toEqual([[120], [-5]]);
  });

  it('shows text as formatted, and follows formats', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('B2:B3');
      range.numberFormat = [['0.00'], ['$#,##0']];
      range.load('text,numberFormat');
      await context.sync();
      expect([range.text, range.numberFormat]).toEqual([
        [['120.00'], ['$80']],
        [['0.00'], ['$#,##0']],
      ]);
    }));

  it('keeps a formula when only its looks change', () =>
    Excel.run(async (context) => {
      const cell = deals(context).getRange('E1');
      cell.formulas = [['=B2+B3']];
      await context.sync();
      cell.format.font.bold = true;
      cell.format.fill.color = '#0F6CBD';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=B2+B3']], [[200]]]);
    }));

  it('writes thousands of cells, which office.js cuts into pieces, and finds the used range', () =>
    Excel.run(async (context) => {
      const big = context.workbook.worksheets.add('Big');
      const m = Array.from({ length: 500 }, (_, i) => Array.from({ length: 8 }, (__, j) => i * 8 + j));
      big.getRangeByIndexes(0, 0, 500, 8).values = m;
      const used = big.getUsedRangeOrNullObject(true).load('address,values');
      const none = context.workbook.worksheets.getItem('Calc').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([used.address, used.values[499]?.[7], none.isNullObject]).toEqual(['Big!A1:H500', 3999, true]);
    }));

  it('clears contents, formats, or both', () =>
    Excel.run(async (context) => {
      const sheet = deals(context);
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const row = sheet.getRange('A1:C1').load('values');
      const bold = ['A1', 'B1', 'C1'].map((x) => sheet.getRange(x).format.font.load('bold'));
      await context.sync();
      expect([row.values, bold.map((x) => x.bold)]).toEqual([[['', 'Amount', '']], [true, false, false]]);
    }));
});

describe('formats', () => {
  it('reads back what was set, null where cells differ', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('A1:B2');
      const { format } = range;
      format.fill.color = '#ffee00';
      format.font.set({ bold: true, italic: true, color: '#112233', size: 14, name: 'Arial' });
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#FF0000';
      format.borders.getItem('InsideHorizontal').weight = 'Medium';
      deals(context).getRange('A1').format.fill.color = '#FFFFFF';
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,fill/color,font/bold,font/color,font/size,font/name',
      );
      const edge = format.borders.getItem('EdgeBottom').load('style,color');
      const inside = format.borders.getItem('InsideHorizontal').load('style,weight');
      const top = format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 90,
        rowHeight: 30,
        fill: { color: null },
        font: { bold: true, color: '#112233', size: 14, name: 'Arial' },
      });
      expect([edge.style, edge.color, inside.style, inside.weight, top.style]).toEqual([
        'Continuous',
        '#FF0000',
        'Continuous',
        'Medium',
        'None',
      ]);
    }));

  it('loads nested objects by path, by object and by $all', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('C1');
      range.set({ format: { fill: { color: '#00FF00' }, font: { bold: false, color: '#111111' } } });
      range.load({ values: true, format: { fill: { color: true }, font: { $all: true } }, worksheet: { name: true } });
      await context.sync();
      expect([range.format.fill.color, range.format.font.color, range.worksheet.name]).toEqual([
        '#00FF00',
        '#111111',
        'Deals',
      ]);
    }));

  it('merges and separates', async () => {
    const merged = () => office.book.cells.merges(office.book.sheets.get('Calc'));
    await Excel.run(async (context) => {
      const calc = context.workbook.worksheets.getItem('Calc');
      calc.getRange('A1:C1').merge(false);
      calc.getRange('A3:B4').merge(true);
      await context.sync();
    });
    expect(merged()).toEqual([
      { r: 0, c: 0, rows: 1, cols: 3 },
      { r: 2, c: 0, rows: 1, cols: 2 },
      { r: 3, c: 0, rows: 1, cols: 2 },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Calc').getRange('B1:B3').unmerge();
      await context.sync();
    });
    expect(merged()).toEqual([{ r: 3, c: 0, rows: 1, cols: 2 }]);
  });
});

describe('ranges', () => {
  it('derives ranges from ranges', () =>
    Excel.run(async (context) => {
      const base = deals(context).getRange('B2:C3');
      const derived = [
        base.getCell(1, 1),
        base.getRow(0),
        base.getColumn(1),
        base.getLastRow(),
        base.getOffsetRange(1, -1),
        base.getResizedRange(2, 1),
        base.getBoundingRect('A1'),
        base.getEntireColumn(),
        base.getEntireRow(),
        base.getIntersectionOrNullObject('C3:D9'),
      ].map((range) => range.load('address'));
      const none = base.getIntersectionOrNullObject('E9').load('address');
      await context.sync();
      expect(derived.map((range) => range.address.replace('Deals!', ''))).toEqual([
        'C3',
        'B2:C2',
        'C2:C3',
        'B3:C3',
        'A3:B4',
        'B2:D5',
        'A1:C3',
        'B:C',
        '2:3',
        'C3',
      ]);
      expect(none.isNullObject).toBe(true);
    }));

  it('selects, and tells what is selected', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Calc').getRange('B2:C4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, active.name]).toEqual(['Calc!B2:C4', 'Calc']);
    }));
});

describe('failing', () => {
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a sheet that is not there', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Nope').load('name')],
    ['a bad address', 'InvalidArgument', (c) => deals(c).getRange('A0:!').load('values')],
    [
      'a range above the sheet',
      'InvalidArgument',
      (c) => deals(c).getRange('A1').getOffsetRange(-1, 0).load('address'),
    ],
    ['a matrix of another size', 'InvalidArgument', (c) => (deals(c).getRange('D1').values = [['x'], ['y']])],
    ['a sheet name that is taken', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('deals')],
    ['a sheet name with a slash', 'InvalidArgument', (c) => c.workbook.worksheets.add('a/b')],
    ['an unknown table', 'ItemNotFound', (c) => c.workbook.tables.getItem('Nope').load('name')],
    [
      'the last visible sheet',
      'GeneralException',
      (c) => {
        c.workbook.worksheets.getItem('Calc').visibility = 'Hidden';
        deals(c).delete();
      },
    ],
  ])('%s: %s', async (_what, code, batch) => {
    office = await start();
    expect((await failing(batch)).code).toBe(code);
  });

  it('names the place and the statement', async () => {
    const error = await failing((c) =>
      deals(c)
        .getRange('D1:E1')
        .set({ values: [[1]] }),
    );
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });
  it('keeps what the batch did before it failed', async () => {
    await failing((c) => {
      deals(c).getRange('J1').values = [['kept']];
      c.workbook.worksheets.getItem('Nope').load('name');
    });
    expect(office.cell('Deals', 'J1')).toBe('kept');
  });
  it('refuses a property that was not loaded, and a range after its run', async () => {
    const early = await failing(async (c) => {
      const range = deals(c).getRange('A1');
      await c.sync();
      return range.values;
    });
    expect(early.code).toBe('PropertyNotLoaded');
    let range!: Excel.Range;
    await Excel.run(async (context) => {
      range = deals(context).getRange('A1').load('values');
      await context.sync();
    });
    expect(() => range.load('text')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });
  it('answers a member that it lacks with its name', async () => {
    const error = await failing((c) => deals(c).getRange('A1').load('hyperlink'));
    expect([error.code, error.message]).toEqual([
      'HostGap',
      'The Office host of the tests does not implement Range.hyperlink.',
    ]);
  });
  it('chains null objects', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope').load('name');
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    }));
});
