import type { Crm } from '../crm';
import { hubspot } from './hubspot';
import { salesforce } from './salesforce';

/** Every CRM whose exports are recognised. To add one: a file here and a line in this list. */
export const crms: readonly Crm[] = [salesforce, hubspot];

/** For tables that no CRM's signature fits: only the headers that mean the same everywhere. */
export const generic: Crm = { id: 'generic', title: 'plain headers', signature: [], columns: {}, stages: [] };
