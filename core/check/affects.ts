import type { Field } from '../tables/kind';

/** What a fault in a field's column does to the numbers. */
export const affects = (field: Field): string => field.affects ?? `KPIs that read ${field.says}`;
