// Measuring steps aside for whoever types: no step while keys are pressed, and no more of them at a time than fit into a slice.
import { describe, expect, test } from 'vitest';
import { PAUSE, SLICE, inPauses } from '../../addin/taskpane/pauses';
import { inSlices } from '../../addin/taskpane/slices';
import { eachTracked } from '../../addin/taskpane/tracked';
import { type Line, eachPastVerdict, kpis, pastVerdicts, trackedLines } from '../../core/index';
import { ANA_AND_BEN, TODAY } from '../system/workbook';

const velocity = kpis.find(({ id }) => id === 'PIPELINE_VELOCITY')!;

/** A clock that stands until it is moved, and the tasks that wait for it. */
function pace(typedAt = -Infinity) {
  let tasks: { at: number; run: () => void }[] = [];
  const clock = {
    time: 0,
    typed: typedAt,
    now: () => clock.time,
    typedAt: () => clock.typed,
    later(run: () => void, after: number) {
      const task = { at: clock.time + after, run };
      tasks.push(task);
      return () => (tasks = tasks.filter((one) => one !== task));
    },
    waiting: () => tasks.length,
    due: () => tasks[0]!.at,
    /** Runs the next task at its time. */
    next() {
      const task = tasks.shift()!;
      clock.time = Math.max(clock.time, task.at);
      task.run();
    },
  };
  return clock;
}

/** The weeks of a KPI, each of which costs as much; how many were measured is counted. */
function weeks(clock: ReturnType<typeof pace>, cost: number) {
  const counted = { measured: 0, done: 0 };
  const past = eachPastVerdict(velocity, ANA_AND_BEN, TODAY);
  const steps = {
    next() {
      const step = past.next();
      if (!step.done) [counted.measured, clock.time] = [counted.measured + 1, clock.time + cost];
      return step;
    },
  };
  const stop = inPauses(
    steps,
    () => undefined,
    () => counted.done++,
    clock,
  );
  return { counted, stop };
}

describe('the past weeks of a KPI', () => {
  test.each([
    [SLICE, 1],
    [100, 1],
    [SLICE / 2, 2],
    [SLICE / 4, 4],
  ])('weeks of %d ms each: %d of them between two times that the page has', (cost, atATime) => {
    const clock = pace();
    const { counted } = weeks(clock, cost);
    expect(counted.measured).toBe(0);
    for (let slices = 1; slices <= 12 / atATime; slices++) {
      clock.next();
      expect(counted.measured).toBe(slices * atATime);
      expect(clock.waiting()).toBe(1);
    }
    clock.next();
    expect([counted, clock.waiting()]).toEqual([{ measured: 12, done: 1 }, 0]);
  });

  test('none is measured while somebody types, all are measured after', () => {
    const clock = pace(0);
    const { counted } = weeks(clock, SLICE);
    for (let keys = 1; keys <= 20; keys++) {
      clock.typed = clock.due() - 1;
      clock.next();
      expect(counted.measured).toBe(0);
    }
    clock.next();
    expect([counted.measured, clock.time]).toEqual([1, clock.typed + PAUSE + SLICE]);
    while (clock.waiting() > 0) clock.next();
    expect(counted).toEqual({ measured: 12, done: 1 });
  });

  test('a key between two weeks holds the next one back', () => {
    const clock = pace();
    const { counted } = weeks(clock, SLICE);
    clock.next();
    clock.typed = clock.time;
    clock.next();
    expect(counted.measured).toBe(1);
    clock.next();
    expect(counted.measured).toBe(2);
  });

  test('what nobody wants any more is not measured', () => {
    const clock = pace();
    const { counted, stop } = weeks(clock, SLICE);
    clock.next();
    stop();
    expect([counted.measured, clock.waiting()]).toEqual([1, 0]);
  });

  test('week by week they are the same as at once', () =>
    expect([...eachPastVerdict(velocity, ANA_AND_BEN, TODAY)]).toEqual(pastVerdicts(velocity, ANA_AND_BEN, TODAY)));
});

describe('every tracked row, for the history', () => {
  const slices = async (cost: number) => {
    let [time, given] = [0, 0];
    const clock = () => (time += cost);
    const lines = await inSlices(eachTracked(ANA_AND_BEN, TODAY), clock, () => Promise.resolve(void given++));
    return { lines, given };
  };
  const all = trackedLines(ANA_AND_BEN, TODAY);

  test('gives the page back after each row where a row takes a slice, and never where none takes time', async () => {
    expect((await slices(SLICE)).given).toBe(all.length);
    expect((await slices(0)).given).toBe(0);
  });

  test('measures the same rows as at once', async () => {
    const said = (lines: readonly Line[]) =>
      lines.map(({ kpi, terms, verdict }) => [kpi.id, terms.scope, verdict.judgedValue]);
    expect(said((await slices(SLICE)).lines)).toEqual(said(all));
    expect(all.length).toBeGreaterThan(2);
  });
});
