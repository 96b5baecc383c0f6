import { beforeEach, describe, expect, it } from 'vitest';
import { failing } from './failing';
import { type Office, startOffice } from './node/office-in-node';

let office: Office;
beforeEach(async () => {
  office = await startOffice({
    sheets: {
      Deals: [
        ['Deal', 'Amount', 'Close Date'],
        ['Acme', 120, '2026-01-02'],
        ['Bolt', 80, '2026-03-04'],
      ],
      Calc: [],
    },
  });
});
const deals = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Deals');
const calc = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Calc');
const until = (f: () => unknown) => expect.poll(f, { timeout: 5000, interval: 10 });

describe('worksheets', () => {
  it('adds, renames, moves, colours, hides and deletes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('CEO Summary');
      sheet.tabColor = '#0f6cbd';
      sheet.position = 0;
      sheet.showGridlines = false;
      calc(context).visibility = 'VeryHidden';
      sheet.name = 'CEO';
      const all = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      sheet.load('id,tabColor,showGridlines');
      await context.sync();
      expect(all.items.map((x) => [x.name, x.visibility, x.position])).toEqual([
        ['CEO', 'Visible', 0],
        ['Deals', 'Visible', 1],
        ['Calc', 'VeryHidden', 2],
      ]);
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#0F6CBD', false]);
      calc(context).visibility = 'Visible';
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      deals(context).delete();
      await context.sync();
      expect(active.name).toBe('CEO');
    });
    expect(office.book.sheets.all.map((s) => s.getSheetName())).toEqual(['CEO', 'Calc']);
  });
  it('gives new sheets a free name', () =>
    Excel.run(async (context) => {
      const names = [1, 2].map(() => context.workbook.worksheets.add().load('name'));
      await context.sync();
      expect(names.map((x) => x.name)).toEqual(['Sheet3', 'Sheet4']);
    }));
  it('turns formulas that read a deleted sheet into #REF!, and follows a renamed one', async () => {
    office.type('Calc', 'A1', '=SUM(Deals!B2:B3)');
    await Excel.run(async (context) => {
      deals(context).name = 'Opportunities 2026';
      const cell = calc(context).getRange('A1').load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[200]], [["=SUM('Opportunities 2026'!B2:B3)"]]]);
      context.workbook.worksheets.getItem('Opportunities 2026').delete();
      await context.sync();
    });
    await until(() => office.cell('Calc', 'A1')).toBe('#REF!');
  });
  it('freezes panes', () =>
    Excel.run(async (context) => {
      const panes = deals(context).freezePanes;
      panes.freezeRows(1);
      const rows = panes.getLocationOrNullObject().load('address');
      await context.sync();
      panes.freezeAt('A1:B2');
      const both = panes.getLocationOrNullObject().load('address');
      await context.sync();
      panes.unfreeze();
      const none = panes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toMatch(/^Deals!A1:[A-Z]+1$/);
      expect([both.address, none.isNullObject]).toEqual(['Deals!A1:B2', true]);
    }));
  it('keeps the page layout', async () => {
    await Excel.run(async (context) => {
      const page = deals(context).pageLayout;
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      page.centerHorizontally = true;
      page.set({ leftMargin: 36, rightMargin: 36, topMargin: 40, bottomMargin: 40 });
      page.setPrintArea('A1:C3');
      page.load('orientation,zoom,centerHorizontally,leftMargin,bottomMargin');
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        centerHorizontally: true,
        leftMargin: 36,
        bottomMargin: 40,
      });
    });
    expect(office.book.extras.pageLayout('sheet1').printArea).toBe('A1:C3');
  });
});

describe('protection', () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    Excel.run(async (context) => {
      deals(context).protection.protect(options, password);
      await context.sync();
    });
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['values', (c) => (deals(c).getRange('A2').values = [['x']])],
    ['formulas', (c) => (deals(c).getRange('A2').formulas = [['=1']])],
    ['number formats', (c) => (deals(c).getRange('A2').numberFormat = [['0']])],
    ['fills', (c) => (deals(c).getRange('A2').format.fill.color = '#FF0000')],
    ['borders', (c) => (deals(c).getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['column widths', (c) => (deals(c).getRange('A:A').format.columnWidth = 50)],
    ['clearing', (c) => deals(c).getRange('A2').clear()],
    ['merging', (c) => deals(c).getRange('A2:B2').merge()],
    ['tables', (c) => deals(c).tables.add('A1:C3', true)],
    ['charts', (c) => deals(c).charts.add('Line', deals(c).getRange('B2:B3'))],
    ['conditional formats', (c) => deals(c).getRange('A2').conditionalFormats.add('Custom')],
    ['a second protection', (c) => deals(c).protection.protect()],
  ])('refuses %s', async (_what, batch) => {
    await protect();
    expect((await failing(batch)).code).toBe('AccessDenied');
  });
  it('tells and ends it, with the password', async () => {
    await protect({}, 'secret');
    expect((await failing((c) => deals(c).protection.unprotect('wrong'))).code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      const protection = deals(context).protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect('secret');
      deals(context).getRange('A2').values = [['x']];
      calc(context).getRange('A1').values = [['free']];
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
  it('allows what its options allow, and reading', async () => {
    await protect({ allowFormatCells: true, allowEditObjects: true });
    await Excel.run(async (context) => {
      deals(context).getRange('A1').format.font.bold = true;
      deals(context).charts.add('Line', deals(context).getRange('B2:B3'));
      const range = deals(context).getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['Deal']]);
    });
    expect((await failing((c) => (deals(c).getRange('A1').values = [['x']]))).code).toBe('AccessDenied');
  });
});

describe('tables', () => {
  const table = (name = 'Deals') =>
    Excel.run(async (context) => {
      deals(context).tables.add('A1:C3', true).name = name;
      await context.sync();
    });
  it('knows its parts', async () => {
    await table();
    await Excel.run(async (context) => {
      const t = context.workbook.tables.getItem('deals').load('id,name,style,showBandedRows');
      t.worksheet.load('name');
      t.columns.load('items/name,items/index');
      const ranges = [
        t.getRange(),
        t.getHeaderRowRange(),
        t.getDataBodyRange(),
        t.columns.getItem('amount').getDataBodyRange(),
      ];
      for (const range of ranges) range.load('address');
      t.showBandedRows = false;
      t.style = 'TableStyleLight1';
      const all = context.workbook.tables.load('items/name');
      const none = context.workbook.tables.getItemOrNullObject('Nope').load('name');
      await context.sync();
      expect([t.name, t.worksheet.name, all.items.map((x) => x.name), none.isNullObject]).toEqual([
        'Deals',
        'Deals',
        ['Deals'],
        true,
      ]);
      expect(t.columns.items.map((x) => x.name)).toEqual(['Deal', 'Amount', 'Close Date']);
      expect(ranges.map((x) => x.address)).toEqual(['Deals!A1:C3', 'Deals!A1:C1', 'Deals!A2:C3', 'Deals!B2:B3']);
      t.load('style,showBandedRows');
      await context.sync();
      expect([t.style, t.showBandedRows]).toEqual(['TableStyleLight1', false]);
    });
  });
  it.each([
    ['=SUM(Deals[Amount])', 200],
    ['=sum(deals[amount])', 200],
    ['=ROWS(Deals)', 2],
    ['=ROWS(Deals[#All])', 3],
    ['=SUM(Deals[[#All],[Amount]])', 200],
    ['=COLUMNS(Deals[[Deal]:[Amount]])', 2],
    ['=MAX(Deals[Close Date])', 46085],
    ['=SUM(Deals!B2:B3)', 200],
  ])('has structured references, beside a sheet of the same name: %s', async (formula, value) => {
    await table();
    office.type('Calc', 'A1', formula);
    await office.settled();
    expect(office.cell('Calc', 'A1')).toBe(value);
  });
  it('renames its references with it', async () => {
    await table();
    office.type('Calc', 'A1', '=SUM(Deals[Amount])');
    await office.settled();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Deals').name = 'Pipeline';
      await context.sync();
    });
    office.type('Calc', 'A2', '=SUM(Pipeline[Amount])');
    await until(() => [office.cell('Calc', 'A1'), office.cell('Calc', 'A2')]).toEqual([200, 200]);
  });
  it('takes unique text headers', async () => {
    office.type('Deals', 'C1', 'Amount');
    office.type('Deals', 'A1', 2026);
    await table();
    expect(office.values('Deals', 'A1:C1')).toEqual([['2026', 'Amount', 'Amount2']]);
  });
  it('refuses an overlap, a bad name and a name in use', async () => {
    await table();
    const codes = [
      await failing((c) => deals(c).tables.add('C3:D5', true)),
      await failing((c) => (c.workbook.tables.getItem('Deals').name = 'two words')),
      await failing((c) => {
        const other = calc(c).tables.add('A1:B2', true);
        other.name = 'DEALS';
      }),
    ].map((e) => e.code);
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists']);
  });
  it('goes: alone, or with its cells', async () => {
    await table('One');
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('One').convertToRange().load('address');
      await context.sync();
      expect(range.address).toBe('Deals!A1:C3');
    });
    expect([office.cell('Deals', 'A2'), office.book.tables.all]).toEqual(['Acme', []]);
    await table('Two');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Two').delete();
      await context.sync();
    });
    expect([office.cell('Deals', 'A2'), office.book.tables.all]).toEqual(['', []]);
  });
});

describe('names and settings', () => {
  it('adds names for ranges, formulas and constants, for the workbook and for a sheet', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('KPI_AS_OF', deals(context).getRange('C2'), 'the day');
      names.add('KPI_QUOTA', '=500');
      names.add('KPI_NOTE', 'plain');
      deals(context).names.add('Local', deals(context).getRange('B2'));
      names.getItem('KPI_NOTE').visible = false;
      names.load('items/name,items/value,items/type,items/formula,items/scope,items/comment,items/visible');
      const range = names.getItem('kpi_as_of').getRange().load('address');
      const local = deals(context).names.getItem('Local').load('scope,value');
      await context.sync();
      expect(names.items.map((n) => [n.name, n.type, n.value, n.formula, n.scope, n.visible])).toEqual([
        ['KPI_AS_OF', 'Range', 'Deals!C2', '=Deals!$C$2', 'Workbook', true],
        ['KPI_QUOTA', 'Double', 500, '=500', 'Workbook', true],
        ['KPI_NOTE', 'String', 'plain', '="plain"', 'Workbook', false],
      ]);
      expect([range.address, local.scope, local.value, names.items[0]?.comment]).toEqual([
        'Deals!C2',
        'Worksheet',
        'Deals!B2',
        'the day',
      ]);
    });
    office.type('Calc', 'A1', '=KPI_AS_OF+kpi_quota');
    await office.settled();
    expect(office.cell('Calc', 'A1')).toBe(46024 + 500);
    await Excel.run(async (context) => {
      context.workbook.names.getItem('KPI_QUOTA').formula = '=600';
      await context.sync();
    });
    await until(() => office.cell('Calc', 'A1')).toBe(46024 + 600);
    await Excel.run(async (context) => {
      context.workbook.names.getItem('KPI_QUOTA').delete();
      await context.sync();
    });
    await until(() => office.cell('Calc', 'A1')).toBe('#NAME?');
  });
  it.each(['A1', 'two words', '1st', 'R1C1', ''])('refuses the name "%s"', async (name) => {
    expect((await failing((c) => c.workbook.names.add(name, '=1'))).code).toBe('InvalidArgument');
  });
  it('keeps settings, days among them', () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('kpi', { coverage: 3, at: new Date(Date.UTC(2026, 0, 2)) });
      const kept = settings.getItemOrNullObject('kpi').load('value');
      const none = settings.getItemOrNullObject('none').load('value');
      await context.sync();
      expect([kept.value.coverage, kept.value.at.toISOString(), none.isNullObject]).toEqual([
        3,
        '2026-01-02T00:00:00.000Z',
        true,
      ]);
      settings.getItem('kpi').delete();
      settings.load('items/key');
      await context.sync();
      expect(settings.items).toEqual([]);
    }));
  it('saves document settings', async () => {
    const { settings } = Office.context.document;
    settings.set('pane', { open: true });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(office.host.documentSettings.get('pane')).toBe('{"open":true}');
  });
  it('keeps the calculation mode and calculates when asked', () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      application.calculationMode = 'Automatic';
      application.calculate('Full');
      await context.sync();
    }));
});

describe('charts', () => {
  it('makes a bare line chart over cells, and lists it', async () => {
    await Excel.run(async (context) => {
      const sheet = deals(context);
      const chart = sheet.charts.add('Line', sheet.getRange('B1:B3'), 'Columns');
      chart.name = 'trend';
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.minimum = 50;
      chart.axes.valueAxis.maximum = 150;
      chart.axes.categoryAxis.visible = false;
      chart.series.getItemAt(0).format.line.color = '#0f6cbd';
      chart.series.getItemAt(0).format.line.weight = 1.5;
      chart.format.fill.clear();
      chart.format.border.lineStyle = 'None';
      sheet.getRange('A:A').format.columnWidth = 75;
      chart.setPosition('B2', 'C3');
      chart.load('left,top,width,height,name,chartType');
      chart.title.load('visible');
      chart.axes.valueAxis.load('visible,minimum,maximum,majorGridlines/visible');
      chart.series.load('items/name');
      const line = chart.series.getItemAt(0).format.line.load('color,weight');
      await context.sync();
      expect([chart.name, chart.chartType, chart.left, chart.title.visible]).toEqual(['trend', 'Line', 75, false]);
      expect(chart.axes.valueAxis.toJSON()).toMatchObject({
        visible: false,
        minimum: 50,
        maximum: 150,
        majorGridlines: { visible: false },
      });
      expect(chart.series.items.map((x) => x.name)).toEqual(['Amount']);
      expect([line.color, line.weight]).toEqual(['#0F6CBD', 1.5]);
      chart.left = 10;
      chart.width = 200;
      sheet.charts.load('items/name,items/left,items/width');
      const none = sheet.charts.getItemOrNullObject('other').load('name');
      await context.sync();
      expect(sheet.charts.items.map((x) => [x.name, x.left, x.width])).toEqual([['trend', 10, 200]]);
      expect(none.isNullObject).toBe(true);
    });
    expect(office.book.charts.all[0]).toMatchObject({ fill: null, border: null });
    await Excel.run(async (context) => {
      deals(context).charts.getItem('trend').delete();
      await context.sync();
    });
    expect(office.book.charts.all).toEqual([]);
  });
  it('goes with its sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = deals(context);
      sheet.charts.add('Line', sheet.getRange('B2:B3'));
      sheet.delete();
      await context.sync();
    });
    expect(office.book.charts.all).toEqual([]);
  });
});

describe('rules', () => {
  it('keeps conditional formats, the newest first', () =>
    Excel.run(async (context) => {
      const range = deals(context).getRange('B2:B3');
      const low = range.conditionalFormats.add('CellValue');
      low.cellValue.format.font.color = '#FF0000';
      low.cellValue.rule = { formula1: '100', operator: 'LessThan' };
      const late = range.conditionalFormats.add('Custom');
      late.custom.rule.formula = '=$C2>TODAY()';
      late.custom.format.fill.color = '#00aa00';
      late.custom.format.font.bold = true;
      range.conditionalFormats.load('items/type,items/priority');
      late.custom.load('rule/formula,format/fill/color,format/font/bold');
      low.cellValue.load('rule,format/font/color');
      await context.sync();
      expect(range.conditionalFormats.items.map((x) => [x.type, x.priority])).toEqual([
        ['Custom', 0],
        ['CellValue', 1],
      ]);
      expect(late.custom.rule.formula).toBe('=$C2>TODAY()');
      expect([late.custom.format.fill.color, late.custom.format.font.bold]).toEqual(['#00AA00', true]);
      expect(low.cellValue.rule).toEqual({ formula1: '100', operator: 'LessThan' });
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
  it('keeps data validation', () =>
    Excel.run(async (context) => {
      const validation = calc(context).getRange('A1:A9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      validation.errorAlert = { message: 'Yes or No', showAlert: true, style: 'Stop', title: 'KPI' };
      validation.load('rule,type,errorAlert,ignoreBlanks');
      await context.sync();
      expect([validation.type, validation.rule.list?.source, validation.errorAlert.message]).toEqual([
        'List',
        'Yes,No',
        'Yes or No',
      ]);
      validation.clear();
      validation.load('type');
      await context.sync();
      expect(validation.type).toBe('None');
    }));
});
