// Date cells of Google Sheets arrive as moments of the spreadsheet's zone: the time of day on the sheet must survive.
import { expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { dateCell } from '../apps-script/time-zone';
import { sheetsDoor } from '../doors/door';

const HEADER = ['Lead ID', 'Created', 'First Touch', 'Owner'];

test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin'])('in %s', (zone) => {
  const door = sheetsDoor({ google: { timeZone: zone } });
  const at = (hour: number, minute: number) => dateCell(zone, dayOf(2026, 6, 29), hour, minute);
  const leads = [
    HEADER,
    ['L1', at(9, 0), at(9, 7), 'Ana'],
    ['L2', at(23, 50), '', 'Ana'],
    ['L3', at(0, 0), at(0, 3), 'Ana'],
  ];
  const asOf = dateCell(zone, dayOf(2026, 6, 29));
  expect(door('LEAD_RESPONSE_TIME', leads, asOf, 1)).toBe(5);
  expect(door('LEAD_RESPONSE_WITHIN', leads, asOf, 7, 1)).toBe(2 / 3);
  expect(door('LEAD_RESPONSE_TIME', leads, asOf, 1, '@business_hours', '9-17')).toBe(3.5); // 7 minutes, and none at night
});
