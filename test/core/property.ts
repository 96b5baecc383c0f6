import fc from 'fast-check';

/** Every law runs on the same inputs each time; fast-check prints this seed with a counterexample. */
export const SEED = 20260630;

/** Holds for every generated input. */
export const holds = <T>(property: fc.IProperty<T>, runs = 200): void =>
  fc.assert(property, { seed: SEED, numRuns: runs });
