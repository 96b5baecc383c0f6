import type { Table } from '../../core/index';

/** stage_history → Stage history, mrr → MRR. */
export function tableTitle(id: string): string {
  const words = id.replace(/_/g, ' ').replace(/\b(id|mrr|arr)\b/g, (short) => short.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The CRM whose headers a table has; null where they are nobody's in particular. */
export const crmTitle = ({ recognition: { crm } }: Table): string | null => (crm.id === 'generic' ? null : crm.title);
