import type { Crm } from './crm';
import { crms, generic } from './crms/index';
import { normaliseHeader, plainHeader } from './header';

/** The CRM with the most signature headers: at least two, and more than any other. */
export function voteForCrm(headers: readonly string[]): Crm {
  const present = new Set([...headers.map(plainHeader), ...headers.map(normaliseHeader)]);
  let best = { crm: generic, votes: 1 };
  for (const crm of crms) {
    const votes = crm.signature.filter((header) => present.has(header)).length;
    if (votes > best.votes) best = { crm, votes };
    else if (votes === best.votes) best = { crm: generic, votes };
  }
  return best.crm;
}
