/** One thing to try in a real host. `got` must be what is `expected`: numbers to twelve digits, all else exactly. */
export interface Check {
  readonly name: string;
  run(): Promise<Outcome>;
}
export interface Outcome {
  readonly expected: unknown;
  readonly got: unknown;
}

export interface Result extends Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly ms: number;
}

const LIMIT_MS = 90_000;

/** Runs one check; what it throws is what it got, and one that never ends counts as failed. */
export async function outcomeOf(check: Check): Promise<Result> {
  const started = Date.now();
  const late = new Promise<Outcome>((resolve) =>
    setTimeout(() => resolve({ expected: 'an end', got: `none within ${LIMIT_MS / 1000} s` }), LIMIT_MS),
  );
  const outcome = await Promise.race([check.run(), late]).catch((error: Error): Outcome => ({
    expected: 'no error',
    got: `${error.name}: ${error.message}`,
  }));
  return { name: check.name, passed: same(outcome), ms: Date.now() - started, ...outcome };
}

function same({ expected, got }: Outcome): boolean {
  if (typeof expected === 'number' && typeof got === 'number')
    return Math.abs(expected - got) <= 1e-12 * Math.max(1, Math.abs(expected));
  return JSON.stringify(sorted(expected)) === JSON.stringify(sorted(got));
}

/** The order in which an object holds its keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}

/** Asks again until the answer is there, as a person looks at a cell until it shows something. */
export async function until<T>(look: () => Promise<T>, there: (value: T) => boolean, ms = 60_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (there(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
