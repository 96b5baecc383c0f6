/** Google lists a person's own triggers only, and runs each as the one who made it. */
const mine = (handler: string): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

export const myTriggers = (handler: string): readonly string[] => mine(handler).map((trigger) => trigger.getUniqueId());

export function deleteMyTriggers(handler: string): void {
  for (const trigger of mine(handler)) ScriptApp.deleteTrigger(trigger);
}

/** One trigger a day within an hour, by the clock of that zone; a former one of mine is replaced. */
export function installDaily(handler: string, hour: number, zone: string): string {
  deleteMyTriggers(handler);
  return ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(zone).create().getUniqueId();
}
