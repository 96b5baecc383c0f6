// What every KPI must be, whichever it is.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { functions, kpis } from '../../core/index';
import { fromParameters, measuredParameters } from '../../core/signature';

const each = kpis.map((kpi) => [kpi.id, kpi] as const);

test('ids and titles are there once', () => {
  expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
  expect(new Set(kpis.map(({ title }) => title)).size).toBe(kpis.length);
});

describe.each(each)('%s', (id, kpi) => {
  test('has a name that both hosts take', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]*[A-Z]$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/); // a cell reference
  });

  test('asks a question, says what it is, and what each part is', () => {
    expect(kpi.question).toMatch(/^[A-Z].*\?$/);
    expect(kpi.summary).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(kpi.parts).length).toBeGreaterThan(0);
    for (const { says } of Object.values(kpi.parts)) expect(says).toMatch(/^[A-Z].*[^.]$/);
  });

  test('has at least three examples, one of them refused, each with its source', () => {
    expect(kpi.examples.length).toBeGreaterThanOrEqual(3);
    expect(kpi.examples.some(({ gives }) => typeof gives === 'number')).toBe(true);
    expect(kpi.examples.some(({ gives }) => typeof gives === 'object')).toBe(true);
    for (const { source, says } of kpi.examples) expect(source && says).not.toBe('');
    // From totals where there is such a function; else from a table.
    expect(kpi.examples.some((example) => 'from' in example)).toBe(kpi.from !== null);
  });

  test('names the source of its thresholds, owner and action', () => {
    for (const { source } of [kpi.owner, kpi.action, ...(kpi.thresholds ? [kpi.thresholds] : [])])
      expect(source.trim()).not.toBe('');
  });

  test('has one owner, and somebody above', () => {
    expect(kpi.owner.role).not.toMatch(/team|[/&,]| and | or /i);
    expect(kpi.owner.escalation).not.toMatch(/team|[/&,]| and | or /i);
    expect(kpi.owner.escalation).not.toBe(kpi.owner.role);
  });

  test('has a deed with a deadline, not an intention', () => {
    expect(kpi.action.deed).not.toMatch(/\b(investigate|monitor|look into|review further|keep an eye)\b/i);
    expect(kpi.action.deed.length).toBeGreaterThan(20);
    expect(Number.isInteger(kpi.action.days) && kpi.action.days >= 0 && kpi.action.days <= 90).toBe(true);
  });

  test('has thresholds exactly where it is judged, green on the better side of amber', () => {
    expect(kpi.thresholds === null).toBe(kpi.judge === null);
    if (!kpi.thresholds) return;
    const { green, amber, most } = kpi.thresholds;
    if (kpi.direction === 'higher') expect(green).toBeGreaterThan(amber);
    else expect(green).toBeLessThan(amber);
    if (!most) return;
    expect(kpi.direction).toBe('higher');
    expect(most.green).toBeLessThan(most.amber);
    expect(most.green).toBeGreaterThan(green);
  });

  test('takes its arguments in the one order: tables, as_of, own inputs, window, pairs', () => {
    const parameters = measuredParameters(kpi);
    const order = ['table', 'as_of', 'input', 'window', 'pairs'];
    const places = parameters.map(({ role }) => order.indexOf(role));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(parameters.filter(({ role }) => role === 'as_of' || role === 'pairs')).toHaveLength(2);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  test('reads the tables it names, and its trend is long enough to judge', () => {
    expect(kpi.tables.length).toBeGreaterThan(0);
    if (kpi.judge && 'against' in kpi.judge && kpi.judge.against === 'trend')
      expect(kpi.trend).toEqual({ step: 'week', points: 12 });
  });

  test('a vanity number names another KPI in its place', () => {
    if (kpi.replacement) expect(kpis.map((other) => other.id)).toContain(kpi.replacement.id);
    if (kpi.replacement) expect(kpi.replacement.id).not.toBe(id);
  });
});

test('the CEO has five places, and each is filled whatever tables there are', () => {
  for (const subscriptions of [true, false]) {
    const places = kpis
      .filter(({ ceo }) => ceo && (subscriptions ? ceo.unless !== 'subscriptions' : ceo.needs !== 'subscriptions'))
      .map(({ ceo }) => ceo!.place);
    expect(places.sort()).toEqual([1, 2, 3, 4, 5]);
  }
});

test('every function has a name of its own in both hosts, a summary, and help for each argument', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  expect(new Set(functions.map(({ sheetsName }) => sheetsName)).size).toBe(functions.length);
  for (const { name, summary, parameters } of functions) {
    expect(summary, name).toMatch(/^[A-Z].*\.$/s);
    for (const { says, example } of parameters) {
      expect(says, name).toMatch(/[^.\s]$/);
      expect(example, name).not.toBe('');
    }
    expect(
      parameters.findIndex(({ role }) => role === 'pairs'),
      name,
    ).toBeOneOf([-1, parameters.length - 1]);
  }
});

// The binding list of names and arguments lies beside the project; where it is, every KPI keeps to it.
const FUNCTIONS_MD = fileURLToPath(new URL('../../../shared/FUNCTIONS.md', import.meta.url));

describe.skipIf(!existsSync(FUNCTIONS_MD))('FUNCTIONS.md', () => {
  const text = existsSync(FUNCTIONS_MD) ? readFileSync(FUNCTIONS_MD, 'utf8') : '';
  const written = (name: string, optional: boolean): string => (optional ? `[${name}]` : name);

  test.each(each)('%s measures with the arguments of the list', (id, kpi) => {
    const row = text.split('\n').find(
      (line) =>
        line.startsWith('| ') &&
        line
          .split('|')[1]!
          .split(',')
          .some((name) => name.trim() === id),
    );
    expect(row, `${id} is in the list`).toBeDefined();
    const listed = row!
      .split('|')[2]!
      .replace(/ = [^\],]*(,[^\]]*)?(?=\])/g, '')
      .trim();
    const ours = measuredParameters(kpi)
      .slice(0, -1)
      .map(({ name, optional }) => written(name, optional));
    expect(ours.join(', ')).toBe(listed);
  });

  test.each(each.filter(([, kpi]) => kpi.from))('%s_FROM takes the parts of the list', (id, kpi) => {
    const listed = new RegExp(`\\b${id}_FROM\\(([^)]*)\\)`).exec(text)?.[1];
    expect(listed, `${id}_FROM is in the list`).toBeDefined();
    expect(
      fromParameters(kpi)
        .map(({ name, optional }) => written(name, optional))
        .join(', '),
    ).toBe(listed);
  });
});
