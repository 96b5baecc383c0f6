import { afterEach, expect, it, vi } from 'vitest';
import { inPieces } from '../../addin/functions/pieces';

const work = (ms: number) => {
  const done: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => done.length * ms);
  return { done, run: inPieces([1, 2, 3, 4, 5], (item) => void done.push(item)) };
};
afterEach(() => void vi.restoreAllMocks());

it('quick work is done at once', () => {
  expect(work(5).done).toEqual([1, 2, 3, 4, 5]);
});
it('long work leaves a turn to others after a piece of 30 ms, and ends', async () => {
  const { done, run } = work(10);
  expect(done).toEqual([1, 2, 3]);
  await run;
  expect(done).toEqual([1, 2, 3, 4, 5]);
});
