import type { Field, Kind } from '../kind';

const fields = {
  date: {
    type: 'day',
    says: 'the day (or the first day of the week) of the hours',
    aliases: ['date', 'day', 'week', 'week starting', 'week of', 'work date', 'week beginning'],
  },
  owner: {
    type: 'text',
    says: 'whose hours they are',
    aliases: ['owner', 'rep', 'sales rep', 'person', 'employee', 'name', 'sdr', 'ae'],
  },
  selling_hours: {
    type: 'number',
    says: 'the hours spent selling',
    aliases: ['selling hours', 'hours selling', 'sales hours', 'selling time', 'customer facing hours'],
  },
  worked_hours: {
    type: 'number',
    says: 'the hours worked',
    aliases: ['worked hours', 'hours worked', 'total hours', 'working hours', 'hours', 'duration (hours)'],
  },
  selling: {
    type: 'flag',
    says: 'whether the hours of the row were spent selling',
    aliases: ['selling', 'is selling', 'selling?', 'customer facing'],
  },
  activity: {
    type: 'text',
    says: 'what the hours were spent on',
    aliases: ['activity', 'task', 'category', 'project', 'activity type'],
  },
} as const satisfies Record<string, Field>;

export type TimeField = keyof typeof fields;

/** Where the reps' hours go: a row per person and day (or week) with selling and worked hours, or a row per activity with its hours and whether it is selling. */
export const time: Kind<TimeField> = {
  id: 'time',
  row: 'time sheet',
  fields,
  keys: ['date', 'owner', 'selling_hours', 'worked_hours', 'activity'],
  needs: [['date'], ['worked_hours']],
};
