// Published sends, leads and subscriptions: every reference value, through every door and in every form of a day.
import { describe, expect, test } from 'vitest';
import { dateCell } from '../apps-script/time-zone';
import { coreDoor, sheetsDoor } from '../doors/door';
import { present } from '../doors/published';
import { check } from '../doors/question';
import { newArrQuestions, saasOutreachQuestions } from './saas-outreach';

describe.skipIf(!present)('saas-outreach, and new revenue of both subscription sets', () => {
  const questions = (dates?: Parameters<typeof saasOutreachQuestions>[0]) => [
    ...saasOutreachQuestions(dates),
    ...newArrQuestions(dates),
  ];

  test('asks enough to mean something', () => expect(questions()).toHaveLength(25 + 10));
  test.each(['text', 'serial'] as const)('the core, days as %s', (form) => check(coreDoor(), questions(form)));
  test('Google Sheets with nothing but the language', () => check(sheetsDoor(), questions()));
  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'Google Sheets with date cells of %s',
    (timeZone) =>
      check(
        sheetsDoor({ google: { timeZone } }),
        questions((day) => dateCell(timeZone, day)),
      ),
  );
});
