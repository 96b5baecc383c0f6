import { count } from './count';

export const problem = {
  title: 'This workbook needs a look',
  showSetup: 'Show KPI Setup',
  locked: 'Not saved, nothing lost: first repair what the message at the top names, then read the workbook again.',
} as const;

export const notInExcel = {
  title: 'Sales KPI lives inside Excel',
  says: 'This page is the pane of an Excel add-in, so on its own it has no workbook to read.',
  how: 'How to open it',
  steps: [
    'Open a workbook in Excel on Windows, on the Mac or on the web.',
    'Choose Home › Add-ins, then More add-ins, and add Sales KPI. Your administrator may have added it already.',
    'Choose Home › KPI setup: the pane opens beside your sheet.',
  ],
} as const;

export const number = {
  empty: 'Enter a number.',
  'not a number': 'This is not a number: write it as 500000.',
  'two ways': 'This could be two numbers: write it without thousands separators.',
} as const;

export const reading = {
  progress: (kind: string, done: number, total: number) => `Reading ${kind}: ${count(done)} of ${count(total)} rows`,
  stop: 'Stop',
  stopped:
    'The reading was stopped, so the numbers are those of the reading before: choose "Read the workbook again" to read all of it.',
  failed: (reason: string) =>
    `The workbook could not be read (${reason}): choose "Read the workbook again" in KPI setup.`,
} as const;

export const summary = {
  noHistory: (reason: string) => `The summary is written, but its numbers were not kept in KPI History: ${reason}`,
} as const;
