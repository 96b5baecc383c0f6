// The published references once more, through the functions as Excel calls them: real office.js, real function runtime.
import { describe, test } from 'vitest';
import { excelDoor } from './excel';
import { olgaQuestions } from './olga';
import { trackingQuestions } from './opportunity-tracking';
import { present, published } from './published';
import { type Question, check } from './question';
import { retentionQuestions } from './retention';
import { newArrQuestions, saasOutreachQuestions } from '../kpis/saas-outreach';

const ask = async (questions: readonly Question[], emptyCell: 0 | null = 0): Promise<void> => {
  const { ask: asked } = await excelDoor({ emptyCell });
  await check(await asked(questions), questions);
};

describe.skipIf(!present)('Excel', { timeout: 180_000 }, () => {
  test('olga-pipeline, every value', () => ask(olgaQuestions(published('olga-pipeline/opportunities.csv', 'serial'))));
  test('olga-pipeline, where an empty cell arrives as null', () =>
    ask(olgaQuestions(published('olga-pipeline/opportunities.csv', 'serial')), null));
  test('retention', () => ask(retentionQuestions('serial')));
  test('retention, where an empty cell arrives as null', () => ask(retentionQuestions('serial'), null));
  test('ms-opportunity-tracking', () => ask(trackingQuestions('serial')));
  test('saas-outreach, and new revenue of both subscription sets', () =>
    ask([...saasOutreachQuestions('serial'), ...newArrQuestions('serial')]));
  test('the same, where an empty cell arrives as null', () =>
    ask([...saasOutreachQuestions('serial'), ...newArrQuestions('serial')], null));
});
