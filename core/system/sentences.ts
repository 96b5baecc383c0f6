/** Every sentence with which the operating system refuses, warns or proposes. */

// owner
export const ownerEmpty = 'Nobody owns this yet: enter one person, or a breach reaches no one.';
export const ownerNobody = (name: string): string => `"${name}" is nobody: enter one person's name.`;
export const ownerGroup = (name: string): string =>
  `"${name}" is not one person: nobody acts for a group. Enter one name.`;
export const ownerRole = (name: string): string => `"${name}" is a role: enter the name of the person who holds it.`;
export const ownersTwo = (name: string): string =>
  `"${name}" is more than one name: where two own a KPI, each waits for the other. Enter one, first name first.`;
export const ownerTooLong = (most: number): string => `A name has at most ${most} letters: enter one person's name.`;

// action
export const deedEmpty = 'Nothing to do is named: say what the owner does on a breach.';
export const deedNone = (text: string): string =>
  `"${text}" names no deed: investigating, monitoring or reviewing further changes nothing. Say what will be different afterwards.`;
export const deedTooShort = (text: string): string => `"${text}" does not say what is done to what: name the deed.`;
export const deadlineNone = 'An action needs a deadline: say within how many days, from 1 to 365.';
