const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Every word of the page that only Google Sheets has. */
export const words = {
  failed: (reason: string) => `The spreadsheet does not answer: ${reason}`,
  tryAgain: 'Try again',
  title: 'Alerts by mail',
  what: 'Once a day the CEO summary is written and KPI History kept. Each owner then gets one mail if a KPI of theirs has left green, turned red or is green again.',
  off: 'Off: nothing is sent.',
  on: (by: string, since: string, hours: string, zone: string) =>
    `On since ${since}: daily between ${hours} (${zone}), sent from the account of ${by}.`,
  yours: 'That is your account.',
  theirs: 'That is not your account. If you turn it on, it runs from yours instead, and theirs ends.',
  lastRun: (day: string, sent: number) => `Last run ${day}: ${plural(sent, 'mail')} sent.`,
  noRun: 'It has not run yet.',
  quota: (mails: number) => `Your account may send ${plural(mails, 'more mail')} today.`,
  owners: 'Who is told',
  nobody: 'No KPI that is on has an owner yet: name one under KPIs.',
  address: (owner: string) => `E-mail of ${owner}`,
  noAddress: 'no address: not told',
  save: 'Save addresses',
  saved: 'Addresses saved on the tab KPI Setup, under People.',
  by: 'Your name',
  byHint: 'Stands in every mail, so that owners know whom to ask.',
  hour: 'Between',
  hours: (hour: number) => `${hour}:00 and ${(hour + 1) % 24}:00`,
  turnOn: 'Turn alerts on',
  takeOver: 'Run from my account',
  change: 'Change',
  turnOff: 'Turn alerts off',
  turnedOn: 'Alerts are on.',
  turnedOff: 'Alerts are off.',
} as const;
