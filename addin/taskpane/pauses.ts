/** How long the keyboard has to be left alone before measuring goes on. */
export const PAUSE = 300;
/** After this long the page is given back, so that it can draw and take what was pressed. */
export const SLICE = 16;

/** What the work is fitted into; tests hand in their own. */
export interface Pace {
  now(): number;
  /** When the person last pressed a key or typed into a field. */
  typedAt(): number;
  /** Runs it in a task of its own; the answer takes it back. */
  later(run: () => void, after: number): () => void;
}

let typed = -Infinity;
if (typeof document !== 'undefined') {
  for (const kind of ['keydown', 'input']) document.addEventListener(kind, () => (typed = performance.now()), true);
}

const browser: Pace = {
  now: () => performance.now(),
  typedAt: () => typed,
  later(run, after) {
    const timer = setTimeout(run, after);
    return () => clearTimeout(timer);
  },
};

/** Runs it once nobody types; the answer takes it back. */
export function inPause(run: () => void, pace: Pace = browser): () => void {
  const go = () => {
    const left = pace.typedAt() + PAUSE - pace.now();
    if (left <= 0) return run();
    takeBack = pace.later(go, left);
  };
  let takeBack = pace.later(go, 0);
  return () => takeBack();
}

/** Takes step after step while nobody types, and gives the page back after each slice of time. The answer stops it. */
export function inPauses<T>(
  steps: Iterator<T>,
  onStep: (value: T) => void,
  onDone: () => void = () => undefined,
  pace: Pace = browser,
): () => void {
  const slice = () => {
    const began = pace.now();
    do {
      const step = steps.next();
      if (step.done) return onDone();
      onStep(step.value);
    } while (pace.now() - began < SLICE);
    stop = inPause(slice, pace);
  };
  let stop = inPause(slice, pace);
  return () => stop();
}
