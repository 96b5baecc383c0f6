/** Neighbours with the same value, as one run each: one call of Google's instead of many. */
export function runs<T>(values: readonly T[]): { readonly from: number; readonly count: number; readonly value: T }[] {
  const found: { from: number; count: number; value: T }[] = [];
  values.forEach((value, at) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ from: at, count: 1, value });
  });
  return found;
}
