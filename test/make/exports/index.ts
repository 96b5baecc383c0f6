// Exports as the CRMs write them: the same deals each time, under each vendor's headers and in its way of writing.
import type { Day } from '../../../core/index';
import { apollo } from './apollo';
import { close } from './close';
import type { Columns } from './column';
import { dealsOf } from './deals';
import { dynamics } from './dynamics';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { zoho } from './zoho';

export interface Export {
  /** Name of the file without its ending. */
  readonly file: string;
  readonly crm: string;
  readonly kind: 'deals' | 'outreach';
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The seven CRMs. Apollo's file is one of contacts: it exports no deals of its own shape. */
export function crmExports(asOf: Day): readonly Export[] {
  const deals = dealsOf(asOf);
  const rows = (columns: Columns) => [
    columns.map(([header]) => header),
    ...deals.map((deal) => columns.map(([, cell]) => cell(deal))),
  ];
  return [
    { file: 'salesforce-opportunities', crm: 'salesforce', kind: 'deals', rows: rows(salesforce) },
    { file: 'hubspot-deals', crm: 'hubspot', kind: 'deals', rows: rows(hubspot) },
    { file: 'pipedrive-deals', crm: 'pipedrive', kind: 'deals', rows: rows(pipedrive) },
    { file: 'zoho-deals', crm: 'zoho', kind: 'deals', rows: rows(zoho(asOf)) },
    { file: 'dynamics-opportunities', crm: 'dynamics', kind: 'deals', rows: rows(dynamics(asOf)) },
    { file: 'close-opportunities', crm: 'close', kind: 'deals', rows: rows(close) },
    { file: 'apollo-contacts', crm: 'apollo', kind: 'outreach', rows: rows(apollo(asOf)) },
  ];
}
