/** Milliseconds of several runs of the same work, after one that warms up. */
export function timed(runs, work) {
  work();
  const times = [];
  for (let i = 0; i < runs; i++) {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  return { min: times[0], median: times[Math.floor(times.length / 2)], max: times[times.length - 1] };
}

/** The floor: one plain loop that touches the same cells. */
export function touch(rows) {
  let sum = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      sum += typeof cell === 'number' ? cell : typeof cell === 'string' ? cell.length : 1;
    }
  return sum;
}
