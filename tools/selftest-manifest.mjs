/** An add-in of its own: Excel would take the one it knows for this one. */
const ID = '8f0c3f6e-4b0d-4d3a-9c57-6c1c5d1c7a52';

/**
 * The product's manifest with the self-test page in the place of the pane. The shared runtime wants one page for everything,
 * so the page stands wherever the pane stood.
 * @param {string} manifest
 */
export const selfTestManifest = (manifest) =>
  manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`)
    .replaceAll('/taskpane.html', '/selftest.html')
    .replaceAll('DefaultValue="Sales KPI"', 'DefaultValue="Sales KPI self-test"')
    .replaceAll('DefaultValue="KPI setup"', 'DefaultValue="KPI self-test"');
