import { SLICE } from './pauses';

const nextTask = () => new Promise<void>((done) => setTimeout(done));

/** Takes all steps. The page is given back after each slice of time, so that it can draw and take what is pressed. */
export async function inSlices<T>(
  steps: Iterable<T>,
  clock = () => performance.now(),
  between = nextTask,
): Promise<readonly T[]> {
  const taken: T[] = [];
  let began = clock();
  for (const step of steps) {
    taken.push(step);
    if (clock() - began < SLICE) continue;
    await between();
    began = clock();
  }
  return taken;
}
