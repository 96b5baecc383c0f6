// office.js reads the sets once, so this choice of them has a file of its own.
import { beforeAll, expect, it } from 'vitest';
import { failing } from './failing';
import { startOffice } from './node/office-in-node';

beforeAll(async () => {
  await startOffice({ requirementSets: { ExcelApi: '1.8', CustomFunctionsRuntime: '1.2', SharedRuntime: '1.1' } });
});

it('announces exactly what it was given', () => {
  const supported = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
  expect([supported('ExcelApi', '1.8'), supported('ExcelApi', '1.9'), supported('SharedRuntime', '1.2')]).toEqual([
    true,
    false,
    false,
  ]);
});
it('lets members of the sets through', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').dataValidation.load('type');
    sheet.showGridlines = false;
    await context.sync();
  }));
it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['pageLayout', (sheet) => sheet.pageLayout.load('zoom')],
  ['autoFilter', (sheet) => sheet.autoFilter.load('enabled')],
])('refuses %s, which came later, naming the set', async (member, use) => {
  const error = await failing((c) => use(c.workbook.worksheets.getItem('Sheet1')));
  expect([error.code, error.message]).toEqual(['ApiNotFound', expect.stringContaining(`Worksheet.${member}`)]);
});
it('takes another workbook in the same process, but no other sets', async () => {
  const office = await startOffice({
    requirementSets: { ExcelApi: '1.8', CustomFunctionsRuntime: '1.2', SharedRuntime: '1.1' },
    sheets: { Other: [['here']] },
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Other').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['here']]);
  });
  expect(office.cell('Other', 'A1')).toBe('here');
  await expect(startOffice()).rejects.toThrow('requirement sets');
});
