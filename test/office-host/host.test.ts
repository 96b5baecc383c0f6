import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing } from './failing';
import { type Office, startOffice } from './node/office-in-node';

let office: Office;
const start = (o: Parameters<typeof startOffice>[0] = {}) =>
  startOffice({
    ...o,
    sheets: {
      Deals: [
        ['Deal', 'Amount'],
        ['Acme', 120],
        ['Bolt', 80],
      ],
      Calc: [],
    },
  });
beforeEach(async () => {
  office = await start();
});
const deals = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Deals');
const until = (f: () => unknown) => expect.poll(f, { timeout: 5000, interval: 10 });

describe('events', () => {
  it('tells a change in a table, with its range, until it is told to stop', async () => {
    const seen: Excel.TableChangedEventArgs[] = [];
    const handler = await Excel.run(async (context) => {
      const table = deals(context).tables.add('A1:B3', true);
      const added = table.onChanged.add(async (e) => void seen.push(e));
      await context.sync();
      return added;
    });
    office.type('Deals', 'B3', 95);
    office.type('Deals', 'D9', 'outside');
    await until(() => seen.length).toBe(1);
    const [e] = seen;
    expect([e?.type, e?.address, e?.changeType, e?.details.valueBefore, e?.details.valueAfter, e?.source]).toEqual([
      'TableChanged',
      'B3',
      'RangeEdited',
      80,
      95,
      'Local',
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(e?.worksheetId ?? '')
        .getRange(e?.address)
        .load('values');
      await context.sync();
      expect(range.values).toEqual([[95]]);
      handler.remove();
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    office.type('Deals', 'B3', 96);
    await office.settled();
    expect(seen.length).toBe(1);
  });
  it('tells changes of any sheet, and sheets that come and go', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(async (e) => void seen.push(`changed ${e.worksheetId} ${e.address}`));
      sheets.onAdded.add(async (e) => void seen.push(`added ${e.worksheetId}`));
      sheets.onDeleted.add(async (e) => void seen.push(`deleted ${e.worksheetId}`));
      await context.sync();
      sheets.add('New').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheets.getItem('New').delete();
      await context.sync();
    });
    office.type('Calc', 'A1', 1);
    await until(() => seen).toEqual(['added ws1', 'changed ws1 A1:B2', 'deleted ws1', 'changed sheet2 A1']);
  });
  it('tells which sheets were calculated', async () => {
    office.type('Calc', 'A1', '=SUM(Deals!B2:B3)');
    office.type('Deals', 'D1', '=1+1');
    await office.settled();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async (e) => void seen.push(e.worksheetId));
      await context.sync();
    });
    office.type('Deals', 'B2', 1);
    await until(() => seen).toEqual(['sheet2']);
    office.type('Deals', 'A2', 'of no formula');
    office.type('Deals', 'D1', '=2+2');
    await until(() => seen).toEqual(['sheet2', 'sheet1']);
  });
  it('is silent about formats, results, and while events are off', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (e) => void seen.push(e.address));
      deals(context).getRange('C1').formulas = [['=B2*2']];
      await context.sync();
      deals(context).getRange('A1').format.font.bold = true;
      context.runtime.enableEvents = false;
      await context.sync();
    });
    office.type('Deals', 'B2', 1);
    await office.settled();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    office.type('Deals', 'A9', 'end');
    await until(() => seen.at(-1)).toBe('A9');
    expect([seen, office.cell('Deals', 'C1')]).toEqual([['C1', 'A9'], 2]);
  });
});

describe('commands', () => {
  const done = vi.fn();
  afterEach(() => done.mockReset());
  it('runs what is associated, and ends with event.completed()', async () => {
    Office.actions.associate('refreshCeoSummary', async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Calc').getRange('A1').values = [[event.source.id]];
        await context.sync();
      });
      done();
      event.completed();
    });
    await office.host.command('refreshCeoSummary');
    expect([done.mock.calls.length, office.cell('Calc', 'A1')]).toEqual([1, 'refreshCeoSummary']);
  });
  it('shows the pane where the function asks for it', async () => {
    expect(office.host.paneState).toBe('Background');
    Office.actions.associate('showPane', async (event: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    await office.host.command('showPane');
    expect(office.host.paneState).toBe('Visible');
  });
  it('fails where nothing is associated', async () => {
    await expect(office.host.command('nobody')).rejects.toThrow('No function is associated with the command nobody');
  });
});

describe('faults', () => {
  it('fails the next matching member once, in its place, and only that', async () => {
    const fault = office.host.failNext({ on: 'set Range.values', code: 'GeneralException' });
    await Excel.run(async (context) => {
      deals(context).getRange('A1').load('values');
      await context.sync();
    });
    expect(fault.hits).toBe(0);
    const error = await failing((c) => (deals(c).getRange('A1').values = [['x']]));
    expect([error.code, error.debugInfo.errorLocation, fault.hits]).toEqual(['GeneralException', 'Range.values', 1]);
    await Excel.run(async (context) => {
      deals(context).getRange('A1').values = [['y']];
      await context.sync();
    });
    expect(office.cell('Deals', 'A1')).toBe('y');
  });
  it('fails a method, after so many and so many times', async () => {
    const fault = office.host.failNext({ on: 'WorksheetCollection.add', code: 'AccessDenied', after: 1, times: 2 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('One');
      await context.sync();
    });
    for (const name of ['Two', 'Three'])
      expect((await failing((c) => c.workbook.worksheets.add(name))).code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Four');
      await context.sync();
    });
    expect(fault.hits).toBe(2);
  });
  it('fails a whole round trip, of which then nothing happens; a cancelled fault does nothing', async () => {
    office.host.failNext({ on: 'batch', code: 'InvalidOperationInCellEditMode' });
    const error = await failing((c) => (deals(c).getRange('A1').values = [['x']]));
    expect([error.code, office.cell('Deals', 'A1')]).toEqual(['InvalidOperationInCellEditMode', 'Deal']);
    office.host.failNext({ on: 'batch', code: 'GeneralException' }).cancel();
    await Excel.run(async (context) => {
      deals(context).load('name');
      await context.sync();
    });
  });
});

describe('limits', () => {
  it('refuses a request that is too large, and does nothing of it', async () => {
    office = await start({ payloadLimit: 3000 });
    const error = await failing((c) => (deals(c).getRange('A1').values = [['x'.repeat(3000)]]));
    expect([error.code, office.cell('Deals', 'A1')]).toEqual(['RequestPayloadSizeLimitExceeded', 'Deal']);
  });
  it('refuses an answer that is too large, after having done the work', async () => {
    office = await start({ payloadLimit: 3000 });
    const error = await failing((c) => {
      deals(c).getRange('A1').values = [['done']];
      deals(c).getRange('A1:Z100').load('values');
    });
    expect([error.code, office.cell('Deals', 'A1')]).toEqual(['ResponsePayloadSizeLimitExceeded', 'done']);
  });
});

describe('traffic', () => {
  it('counts round trips and cells', async () => {
    const { traffic } = office.host;
    traffic.reset();
    await Excel.run(async (context) => {
      const range = deals(context).getRange('A1:B3').load('values,text');
      await context.sync();
      range.values = [
        ['a', null],
        ['b', 1],
        ['c', 2],
      ];
      deals(context).getRange('D1:D4').formulas = [['=1'], ['=2'], ['=3'], ['=4']];
      deals(context).getRange('A1').load('address');
      await context.sync();
    });
    expect([traffic.batches, traffic.cellsRead, traffic.cellsWritten]).toEqual([2, 12, 9]);
    await until(() => traffic.releases).toBe(1);
    traffic.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('One');
      await context.sync();
    });
    expect([traffic.batches, traffic.releases]).toEqual([1, 0]);
    traffic.reset();
    await Excel.run(async (context) => {
      const m = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
      deals(context).getRangeByIndexes(10, 0, 1000, 4).values = m; // office.js cuts it into pieces
      await context.sync();
    });
    expect([traffic.batches, traffic.cellsRead, traffic.cellsWritten]).toEqual([1, 0, 4000]);
    expect(traffic.largestRequest).toBeGreaterThan(8000);
  });
});
