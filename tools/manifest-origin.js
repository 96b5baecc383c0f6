'use strict';

const DEV_ORIGIN = 'https://localhost:3000';

/**
 * The manifest for another home than the development server. `url` may name a folder ("https://host/kpi/").
 * @param {string} manifest
 * @param {string | undefined} url
 */
function withOrigin(manifest, url) {
  if (url === undefined) return manifest;
  const home = URL.canParse(url) ? new URL(url) : null;
  if (home?.protocol !== 'https:')
    throw new Error(`--env url=${url}: give the https address the add-in is served from`);
  const base = (home.origin + home.pathname).replace(/\/+$/, '');
  return manifest
    .replaceAll(`<AppDomain>${DEV_ORIGIN}</AppDomain>`, `<AppDomain>${home.origin}</AppDomain>`) // a domain has no path
    .replaceAll(DEV_ORIGIN, base);
}

module.exports = { DEV_ORIGIN, withOrigin };
