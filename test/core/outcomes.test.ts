// What became of a deal: flags over status, status over stage, and nothing guessed.
import { describe, expect, test } from 'vitest';
import { meaningOfStage, meaningOfStatus } from '../../core/tables/words';
import { ask, number, refusal, rows } from './ask';

type Cells = readonly (readonly unknown[])[];
/** Won and lost of the 90 days to 30 June 2026, as "won:lost". */
function outcomes(headers: readonly string[], body: Cells, ...pairs: unknown[]): string {
  const answer = ask('EXPLAIN', 'WIN_RATE', [headers, ...body], '2026-06-30', 90, ...pairs);
  const part = (name: string) => rows(answer).find(([what]) => String(what).startsWith(`part ${name}:`))?.[1];
  return `${String(part('won'))}:${String(part('lost'))}`;
}
const DAY = 46200;
const refused = (headers: readonly string[], body: Cells, ...pairs: unknown[]): string =>
  refusal(ask('WIN_RATE', [headers, ...body], '2026-06-30', 90, ...pairs));

describe('stages', () => {
  test.each([
    ['Closed Won', 'won'],
    ['closedwon', 'won'],
    ['Closed/Won', 'won'],
    ['6 - Closed Won', 'won'],
    ['Closed Won - renewal', 'won'],
    ['Closed Lost', 'lost'],
    ['Closed Lost to Competition', 'lost'],
    ['Out-Sold', 'lost'],
    ['Disqualified', 'lost'],
    ['Closed Lost - won back', 'ask'],
    ['Closed', 'ask'],
    ['Signed', 'ask'],
    ['Dead', 'ask'],
    ['Prospecting', 'unqualified'],
    ['MQL', 'unqualified'],
    ['Qualification', 'open'],
    ['Negotiation/Review', 'open'],
    ['Wonderful', 'open'],
  ])('%s: %s', (stage, meaning) => expect(meaningOfStage(stage)).toBe(meaning));

  test('statuses are fewer words', () => {
    expect(['Open', 'Won', 'LOST', 'Canceled', 'Hot'].map(meaningOfStatus)).toEqual([
      'open',
      'won',
      'lost',
      'lost',
      undefined,
    ]);
  });
});

describe('which column decides', () => {
  test('the stage where there is nothing else', () =>
    expect(
      outcomes(
        ['Deal', 'Stage', 'Close Date'],
        [
          ['a', 'Closed Won', DAY],
          ['b', 'Closed Lost', DAY],
          ['c', 'Proposal', DAY],
        ],
      ),
    ).toBe('1:1'));

  test('a status over the stage: a lost deal keeps its last stage', () =>
    expect(
      outcomes(
        ['Deal', 'Stage', 'Status', 'Close Date'],
        [
          ['a', 'Proposal', 'Won', DAY],
          ['b', 'Proposal', 'Lost', DAY],
          ['c', 'Closed Won', 'Open', DAY],
        ],
      ),
    ).toBe('1:1'));

  test('a status column that speaks of something else leaves it to the stage', () =>
    expect(
      outcomes(
        ['Deal', 'Stage', 'Status', 'Close Date'],
        [
          ['a', 'Closed Won', 'Hot', DAY],
          ['b', 'Closed Lost', 'Cold call', DAY],
        ],
      ),
    ).toBe('1:1'));

  test('one unknown word among the statuses does not hand over to the stage', () => {
    const headers = ['Deal', 'Stage', 'Status', 'Close Date'];
    const body = [
      ['a', 'Proposal', 'Won', DAY],
      ['b', 'Proposal', 'Lost', DAY],
      ['c', 'Proposal', 'Done', DAY],
    ];
    expect(refused(headers, body)).toMatchInlineSnapshot(
      `"unknown-stage: deals, column "Status": "Done" (1 row) may be an end, but won or lost is not clear. Say so in KPI setup, or with "@won", "@lost" or "@open" and the stage's name."`,
    );
    expect(outcomes(headers, body, '@lost', 'Done')).toBe('1:2');
  });

  test('flags over both', () =>
    expect(
      outcomes(
        ['Deal', 'Stage', 'Is Won', 'Is Closed', 'Close Date'],
        [
          ['a', 'Proposal', true, true, DAY],
          ['b', 'Closed Won', false, 'True', DAY],
          ['c', 'Closed Won', 'no', 0, DAY],
          ['d', 'Closed Won', '', '', DAY],
        ],
      ),
    ).toBe('1:1'));

  test('a flag that is none is refused, not taken for no', () =>
    expect(
      refused(
        ['Deal', 'Is Won', 'Is Closed', 'Close Date'],
        [
          ['a', 'maybe', true, DAY],
          ['b', true, true, DAY],
        ],
      ),
    ).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Is Won": "maybe" is not TRUE or FALSE. Correct or empty that cell."`,
    ));
});

describe('what is not clear is asked for', () => {
  const HEADERS = ['Deal', 'Stage', 'Close Date', 'Owner'];
  const BODY = [
    ['a', 'Closed Won', DAY, 'Ana'],
    ['b', 'Signed', DAY, 'Ana'],
    ['c', 'Signed', DAY, 'Ben'],
    ['d', 'Closed Lost', DAY, 'Cem'],
  ];

  test('by name, with how many rows, unless the formula or a filter settles it', () => {
    expect(refused(HEADERS, BODY)).toMatchInlineSnapshot(
      `"unknown-stage: deals, column "Stage": "Signed" (2 rows) may be an end, but won or lost is not clear. Say so in KPI setup, or with "@won", "@lost" or "@open" and the stage's name."`,
    );
    expect(outcomes(HEADERS, BODY, '@won', 'signed')).toBe('3:1');
    expect(outcomes(HEADERS, BODY, '@lost', 'Signed, Dead')).toBe('1:3');
    expect(outcomes(HEADERS, BODY, '@open', 'Signed')).toBe('1:1');
    expect(outcomes(HEADERS, BODY, 'Owner', 'Cem')).toBe('0:1');
    expect(refused(HEADERS, BODY, 'Owner', 'Ben')).toContain('"Signed" (1 row)');
  });

  test('an error in a stage stops only those who read its row', () => {
    const broken = [...BODY.filter(([, stage]) => stage !== 'Signed'), ['e', '#REF!', DAY, 'Ben']];
    expect(refused(HEADERS, broken)).toMatchInlineSnapshot(
      `"bad-cell: deals, row 4, column "Stage" holds #REF!: repair that cell."`,
    );
    expect(outcomes(HEADERS, broken, 'Owner', 'Ana')).toBe('1:0');
  });
});

describe('what does not count', () => {
  test('renewals, in the win rate; in revenue they do', () => {
    const table = [
      ['Deal', 'Stage', 'Close Date', 'Type', 'Amount'],
      ['a', 'Closed Won', DAY, 'New Business', 100],
      ['b', 'Closed Won', DAY, 'Renewal', 50],
      ['c', 'Closed Lost', DAY, 'Renewals (auto)', 50],
    ];
    expect(number(ask('WIN_RATE', table, '2026-06-30'))).toBe(1);
    expect(number(ask('CLOSED_REVENUE', table, '2026-06-30', '2026-Q2'))).toBe(150);
    expect(ask('EXPLAIN', 'WIN_RATE', table, '2026-06-30')).toContainEqual(['left out: renewals', 2]);
  });

  test('a row that repeats an earlier one; rows that differ under one id do', () => {
    const table = [
      ['Deal ID', 'Stage', 'Close Date', 'Created Date', 'Amount'],
      ['1', 'Closed Won', DAY, 46000, 100],
      ['1', 'Closed Won', DAY, 46000, 100],
      ['1', 'Closed Won', DAY, 46000, 40],
      ['2', 'Closed Lost', DAY, 46000, 100],
      ['', 'Closed Lost', DAY, 46000, 100],
      ['', 'Closed Lost', DAY, 46000, 100],
    ];
    expect(number(ask('WIN_RATE', table, '2026-06-30'))).toBe(2 / 5);
    expect(ask('EXPLAIN', 'WIN_RATE', table, '2026-06-30')).toContainEqual([
      'left out: rows that repeat an earlier row',
      1,
    ]);
  });

  test('blank lines and footers in the middle and below', () => {
    const table = [
      ['Deal ID', 'Stage', 'Close Date'],
      ['1', 'Closed Won', DAY],
      ['', '', ''],
      [0, 0, 0],
      ['2', 'Closed Lost', DAY],
      ['Total', '', ''],
      ['Confidential information - do not distribute', '', ''],
    ];
    expect(number(ask('WIN_RATE', table, '2026-06-30'))).toBe(0.5);
  });

  test('closed deals without a date, and negative cycles: left out and counted', () => {
    const table = [
      ['Deal ID', 'Stage', 'Close Date', 'Created Date', 'Amount'],
      ['1', 'Closed Won', DAY, DAY - 10, 1],
      ['2', 'Closed Won', DAY, DAY + 10, 1],
      ['3', 'Closed Won', '', DAY, 1],
      ['4', 'Closed Won', DAY, '', 1],
    ];
    expect(number(ask('SALES_CYCLE_LENGTH', table, '2026-06-30'))).toBe(10);
    const explained = ask('EXPLAIN', 'SALES_CYCLE_LENGTH', table, '2026-06-30');
    expect(explained).toContainEqual(['left out: closed deals without a close date', 1]);
    expect(explained).toContainEqual(['left out: won deals closed before they were created', 1]);
    expect(explained).toContainEqual(['left out: won deals without a created date', 1]);
  });
});

describe('a KPI fails for the columns and rows it reads, and no others', () => {
  const table = [
    ['Deal ID', 'Stage', 'Close Date', 'Created Date', 'Amount'],
    ['1', 'Closed Won', DAY, DAY - 10, 100],
    ['2', 'Closed Lost', DAY, DAY - 10, 'a lot'],
    ['3', 'Proposal', 'soon', 46201, 500],
  ];
  test('a bad amount does not stop a win rate, nor an odd date of an open deal a cycle', () => {
    expect(number(ask('WIN_RATE', table, '2026-06-30'))).toBe(0.5);
    expect(number(ask('SALES_CYCLE_LENGTH', table, '2026-06-30'))).toBe(10);
    expect(number(ask('AVERAGE_DEAL_SIZE', table, '2026-06-30'))).toBe(100);
  });
  test('where it is read, it is named', () => {
    expect(refusal(ask('WIN_RATE', table, '2026-06-30', 90, '@variant', 'value'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 3, column "Amount": "a lot" is not a number. Correct or empty that cell."`,
    );
    expect(refusal(ask('PIPELINE_COVERAGE', table, '2026-06-30', 1000, '2026-Q3'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 4, column "Close Date": "soon" is not a date. Correct or empty that cell."`,
    );
  });
  test('a created date that cannot be read leaves open whether the deal was there', () => {
    const odd = [...table.slice(0, 2), ['3', 'Proposal', 46300, '03/04/2026', 500]];
    expect(refusal(ask('PIPELINE_VELOCITY', odd, '2026-06-30'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 3, column "Created Date": "03/04/2026" is not clear: it may be day/month or month/day. Write dates as 2026-06-30, or say "@dates", "DMY" or "MDY"."`,
    );
    expect(number(ask('PIPELINE_VELOCITY', odd, '2026-06-30', 90, '@dates', 'DMY'))).toBe(10);
  });
});
