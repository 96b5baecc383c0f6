import { addMonths, civilOf, dayOf, isoDay } from '../../day';
import { OPEN } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Open deals that still have the close date which the CRM gives every new deal. */
export const untouchedCloseDates: DealRule = {
  many: 'open deals with the close date they were created with',
  find({ table, outcome }, _, found) {
    const { crm } = table.recognition;
    if (!crm.defaultCloseDate || !table.holds('close_date') || !table.holds('created')) return;
    const [close, created] = [table.day('close_date'), table.day('created')];
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: close.header,
      problem: `due on ${isoDay(close.values[row]!)}, the end of the month it was created in: the date ${crm.title} gives when nobody chooses one`,
      affects: 'pipeline coverage of its period: the deal may be expected later',
      fix: 'Ask the owner for the expected date',
    });
    for (let row = 0; row < table.size; row++) {
      const day = close.values[row]!;
      const born = created.values[row]!;
      if (outcome[row] === OPEN && day !== 0 && born !== 0 && day === endOfMonth(born)) found.addRow(row, issue);
    }
  },
};

function endOfMonth(day: number): number {
  const { year, month } = civilOf(day);
  return addMonths(dayOf(year, month, 1), 1) - 1;
}
