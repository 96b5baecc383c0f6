const PREFIXES = ['deal - ', 'opportunity - ', '(do not modify) '];

/** A header as the alias lists write it: case, spacing, underscores, a trailing * and CRM prefixes do not matter. */
export function normaliseHeader(header: string): string {
  let text = header
    .replace(/^\ufeff/, '')
    .normalize('NFKC')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/^["']|["']$/g, '')
    .replace(/__c$/i, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\s*\*$/, '');
  for (const prefix of PREFIXES) if (text.startsWith(prefix)) text = text.slice(prefix.length);
  return text;
}
