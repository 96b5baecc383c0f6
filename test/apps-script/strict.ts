/** An object of which only what the double knows can be used: anything else throws instead of being undefined. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      throw new Error(`${name}.${key} is not in the double (test/apps-script)`);
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} is Google's: nothing may set it`);
    },
  });
}
