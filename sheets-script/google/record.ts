let properties: GoogleAppsScript.Properties.Properties | null = null;

/** What the script remembers of this spreadsheet. A copy of the spreadsheet starts without: nothing here is of the setup. */
const store = (): GoogleAppsScript.Properties.Properties => {
  properties ??= PropertiesService.getDocumentProperties();
  if (!properties) throw new Error('Sales KPIs works only inside a spreadsheet.');
  return properties;
};

export function remembered<T>(key: string): T | null {
  const json = store().getProperty(key);
  try {
    return json === null ? null : (JSON.parse(json) as T);
  } catch {
    return null;
  }
}
export function remember(key: string, value: unknown): void {
  store().setProperty(key, JSON.stringify(value));
}
export function forget(key: string): void {
  store().deleteProperty(key);
}

/** All keys that begin so, with what stands under them. */
export const allRemembered = (prefix: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(store().getProperties()).filter(([key]) => key.startsWith(prefix)));
/** All of them in one write. */
export function rememberAll(entries: Readonly<Record<string, string>>): void {
  store().setProperties({ ...entries }, false);
}
