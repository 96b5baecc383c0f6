export const count = (rows: number): string => rows.toLocaleString('en-US');
export const plural = (rows: number, one: string): string => `${count(rows)} ${one}${rows === 1 ? '' : 's'}`;
