import { describe, expect, it } from 'vitest';
import { sampleDeals, sampleSubscriptions } from '../../core/index';
import { excelDoor } from '../doors/excel';

const AS_OF = 46203;
const deals = sampleDeals(AS_OF, 'salesforce').rows;

describe.each([0, null] as const)('functions where an empty cell arrives as %s', (emptyCell) => {
  it('give the same values from a table with blanks', async () => {
    const { door } = await excelDoor({ emptyCell });
    expect(await door('WIN_RATE', deals, '2026-06-30')).toBeCloseTo(0.2795, 1);
    expect(await door('AVERAGE_DEAL_SIZE', deals, '2026-06-30')).toBeGreaterThan(1000);
    expect(await door('NET_REVENUE_RETENTION', sampleSubscriptions(AS_OF).rows, AS_OF)).toBeGreaterThan(0.5);
    expect(await door('WIN_RATE_FROM', 3, 7)).toBe(0.3);
  });
  it('fail with the sentence', async () => {
    const { door } = await excelDoor({ emptyCell });
    await expect(door('WIN_RATE', deals.slice(1), '2026-06-30')).rejects.toThrow('[#All]');
    await expect(door('WIN_RATE', deals, [['']])).rejects.toThrow('as_of is a blank cell');
  });
});
