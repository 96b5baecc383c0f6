/**
 * What Google puts into the page: calls that take and give only plain values, ten at a time, and answer when they like.
 * Its text is put into the page: it stands alone. `askScript` is the way to the script.
 */
export function putGoogleInto(window: Window): void {
  type Done = (value: unknown) => void;
  type Asking = Window & {
    askScript(name: string, args: unknown[]): Promise<{ gives?: unknown; fails?: string }>;
    google?: unknown;
  };
  const asking = window as unknown as Asking;
  let running = 0;
  const isLegal = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
    if (typeof value !== 'object' || value instanceof Date) return false;
    return Array.isArray(value)
      ? value.every(isLegal)
      : Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isLegal);
  };
  const runner = (done: Done, failed: Done): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: Done) => runner(handler, failed);
          if (name === 'withFailureHandler') return (handler: Done) => runner(done, handler);
          return (...args: unknown[]): void => {
            if (!args.every(isLegal)) throw new TypeError('Failed due to illegal value in property');
            if (++running > 10) throw new Error('Too many simultaneous calls');
            void asking.askScript(String(name), args).then(({ gives, fails }) => {
              running--;
              if (fails === undefined) done(gives);
              else failed(new Error(fails));
            });
          };
        },
      },
    );
  asking.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}
