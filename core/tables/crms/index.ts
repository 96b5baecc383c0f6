import type { Crm } from '../crm';
import { apollo } from './apollo';
import { close } from './close';
import { dynamics } from './dynamics';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { zoho } from './zoho';

/** Every CRM whose exports are recognised. To add one: a file here and a line in this list. */
export const crms: readonly Crm[] = [salesforce, hubspot, pipedrive, zoho, dynamics, close, apollo];

/** For tables that no CRM's signature fits: only the headers that mean the same everywhere. */
export const generic: Crm = { id: 'generic', title: 'plain headers', signature: [], columns: {}, stages: [] };
