// Published open deals whose columns no CRM names so: the setup says which is which, and coverage follows the reference.
import { describe, test } from 'vitest';
import { dateCell } from '../apps-script/time-zone';
import { coreDoor, sheetsDoor } from './door';
import { trackingQuestions } from './opportunity-tracking';
import { present } from './published';
import { check } from './question';

describe.skipIf(!present)('ms-opportunity-tracking', () => {
  test.each(['text', 'serial'] as const)('the core, days as %s', (form) => check(coreDoor(), trackingQuestions(form)));
  test('Google Sheets with nothing but the language', () => check(sheetsDoor(), trackingQuestions()));
  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'Google Sheets with date cells of %s',
    (timeZone) =>
      check(
        sheetsDoor({ google: { timeZone } }),
        trackingQuestions((day) => dateCell(timeZone, day)),
      ),
  );
});
