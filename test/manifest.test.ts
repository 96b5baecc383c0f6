import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withOrigin } from '../tools/manifest-origin.js';
import { selfTestManifest } from '../tools/selftest-manifest.mjs';
import { all, attribute, only, parseXml, type XmlElement } from './xml';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = readFileSync(fromRoot('manifest.xml'), 'utf8');
const manifest = parseXml(source);
const resources = only(manifest, 'Resources');

const HOME = 'https://localhost:3000';
const PAGE = 'Taskpane.Url';

/** Where the build takes each file that the manifest names; the scripts are built from these. */
const SOURCE_OF: Record<string, string> = {
  'taskpane.html': 'addin/taskpane/taskpane.html',
  'functions.js': 'addin/functions/functions.ts',
  'functions.json': 'addin/functions.json',
};

const valueOf = (element: XmlElement) => attribute(element, 'DefaultValue');
const kinds = ['bt:Image', 'bt:Url', 'bt:String'] as const;
const urlElements = [
  ...all(resources, 'bt:Image'),
  ...all(resources, 'bt:Url'),
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((name) => only(manifest, name)),
  only(only(manifest, 'DefaultSettings'), 'SourceLocation'),
];

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

test('the file agrees with Microsoft’s schema', (context) => {
  const schema = fromRoot('../shared/schemas/manifest/all.xsd');
  if (!existsSync(schema)) return context.skip('Microsoft’s schemas are not beside the project (../shared/schemas)');
  const { error, status, stderr } = spawnSync('xmllint', [
    '--noout',
    '--nonet',
    '--schema',
    schema,
    fromRoot('manifest.xml'),
  ]);
  if (error) return context.skip('xmllint is not installed (Debian: apt-get install libxml2-utils)');
  expect(status, stderr.toString()).toBe(0);
});

test('what Office needs to know stands in the order it insists on', () => {
  expect(manifest.children.map(({ name }) => name)).toEqual(
    [
      ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains'],
      ['Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    ].flat(),
  );
  const [hosts, overridden] = all(manifest, 'Hosts');
  expect(hosts!.children.map((host) => host.attributes)).toEqual([{ Name: 'Workbook' }]);
  expect(overridden!.children.map((host) => host.attributes)).toEqual([{ 'xsi:type': 'Workbook' }]);
});

test('what the ribbon needs stands in its order too: Office skips what it meets too late', () => {
  const ORDERS: readonly (readonly string[])[] = [
    ['VersionOverrides', 'Hosts', 'Resources'],
    ['Runtimes', 'Runtime'],
    ['AllFormFactors', 'ExtensionPoint'],
    ['DesktopFormFactor', 'GetStarted', 'FunctionFile', 'ExtensionPoint'],
    ['GetStarted', 'Title', 'Description', 'LearnMoreUrl'],
    ['Group', 'Label', 'Icon', 'Control', 'Control'],
    ['Control', 'Label', 'Supertip', 'Icon', 'Action'],
    ['Supertip', 'Title', 'Description'],
    ['Resources', 'bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  ];
  for (const [parent, ...children] of ORDERS)
    for (const element of all(manifest, parent!))
      expect(
        element.children.map(({ name }) => name),
        parent,
      ).toEqual(children);
  const [, host] = all(manifest, 'Host');
  expect(host!.children.map(({ name }) => name)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  const points = all(manifest, 'ExtensionPoint').map((point) => attribute(point, 'xsi:type'));
  expect(points).toEqual(['CustomFunctions', 'PrimaryCommandSurface']);
});

test('a resource exists for every id that is used, and is used', () => {
  const defined = kinds.flatMap((kind) => all(resources, kind)).map((element) => attribute(element, 'id'));
  const used = everyElement(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('each resource is of the kind its place asks for', () => {
  const idsOf = (container: string) =>
    all(only(resources, container), kindIn(container)).map((e) => attribute(e, 'id'));
  const kindIn = (container: string) => ({ 'bt:Images': 'bt:Image', 'bt:Urls': 'bt:Url' })[container] ?? 'bt:String';
  const residsOf = (...names: string[]) =>
    names.flatMap((n) => all(manifest, n)).flatMap((e) => e.attributes['resid'] ?? []);
  const images = all(manifest, 'Icon').flatMap((icon) => all(icon, 'bt:Image').map((e) => attribute(e, 'resid')));
  expect(idsOf('bt:Images')).toEqual(expect.arrayContaining(images));
  expect(idsOf('bt:Urls')).toEqual(
    expect.arrayContaining(residsOf('Runtime', 'SourceLocation', 'FunctionFile', 'LearnMoreUrl')),
  );
  expect(idsOf('bt:ShortStrings')).toEqual(expect.arrayContaining(residsOf('Label', 'Title', 'Namespace')));
  expect(idsOf('bt:LongStrings')).toEqual(expect.arrayContaining(residsOf('Description')));
});

test('runtime, functions page, commands and pane are one page: otherwise Excel silently starts no shared runtime', () => {
  const [pane] = all(manifest, 'Action').filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane');
  const runtime = only(manifest, 'Runtime');
  const places = [runtime, only(only(manifest, 'Page'), 'SourceLocation'), only(manifest, 'FunctionFile')];
  expect([...places, only(pane!, 'SourceLocation')].map((e) => attribute(e, 'resid'))).toEqual([
    PAGE,
    PAGE,
    PAGE,
    PAGE,
  ]);
  expect(attribute(runtime, 'lifetime')).toBe('long');
  const url = all(resources, 'bt:Url').find((element) => attribute(element, 'id') === PAGE);
  expect(valueOf(url!)).toBe(valueOf(only(only(manifest, 'DefaultSettings'), 'SourceLocation')));
});

test('it asks for exactly the API that the code uses', () => {
  const sets = all(only(manifest, 'Requirements'), 'Set');
  expect(Object.fromEntries(sets.map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]))).toEqual({
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.2',
    ExcelApi: '1.9',
  });
  expect(all(manifest, 'Requirements')).toHaveLength(1);
  expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
});

test.each(urlElements.map((element) => [valueOf(element)]))('%s is https, short enough, and a file of ours', (url) => {
  expect(url.startsWith(`${HOME}/`)).toBe(true);
  expect(url.length).toBeLessThanOrEqual(2048);
  const path = url.slice(HOME.length + 1);
  expect(fromRoot(SOURCE_OF[path] ?? `addin/${path}`)).toSatisfy(existsSync);
});

test('nothing but our own home may open in the pane', () => {
  expect(all(manifest, 'AppDomain').map((domain) => domain.text)).toEqual([HOME]);
  // The four names of XML vocabularies are no addresses.
  const addresses = source.match(/https?:[^"<\s]*/g)!.filter((url) => !url.startsWith(HOME));
  expect(addresses.filter((url) => !/^http:\/\/(www\.w3\.org|schemas\.microsoft\.com)\//.test(url))).toEqual([]);
});

describe('icons', () => {
  const wanted: [size: number, urls: string[]][] = [
    [32, [valueOf(only(manifest, 'IconUrl'))]],
    [64, [valueOf(only(manifest, 'HighResolutionIconUrl'))]],
    ...[16, 32, 80].map((size): [number, string[]] => [size, ribbonIcons(size)]),
  ];

  test.each(wanted)('%i pixels', (size, urls) => {
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(pngSize(fromRoot(`addin${new URL(url).pathname}`))).toEqual([size, size]);
  });

  test('every button and group has the three sizes', () => {
    const icons = all(manifest, 'Icon');
    expect(icons).toHaveLength(3);
    for (const icon of icons)
      expect(all(icon, 'bt:Image').map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  });

  function ribbonIcons(size: number): string[] {
    const ids = all(manifest, 'Icon').flatMap((icon) => all(icon, 'bt:Image'));
    const used = ids
      .filter((image) => attribute(image, 'size') === String(size))
      .map((image) => attribute(image, 'resid'));
    return all(only(resources, 'bt:Images'), 'bt:Image')
      .filter((e) => used.includes(attribute(e, 'id')))
      .map(valueOf);
  }

  /** Width and height stand in the first chunk of every PNG. */
  function pngSize(path: string): [number, number] {
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }
});

test('texts fit', () => {
  for (const text of all(only(resources, 'bt:ShortStrings'), 'bt:String'))
    expect(valueOf(text).length).toBeLessThanOrEqual(125);
  for (const text of all(only(resources, 'bt:LongStrings'), 'bt:String'))
    expect(valueOf(text).length).toBeLessThanOrEqual(250);
  expect(valueOf(only(manifest, 'DisplayName')).length).toBeLessThanOrEqual(125);
  expect(valueOf(manifest.children.find(({ name }) => name === 'Description')!).length).toBeLessThanOrEqual(250);
});

test('identity: an id of its own, the version of the package, the namespace KPI', () => {
  expect(only(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  expect(only(manifest, 'Version').text).toBe(`${version}.0`);
  const namespace = attribute(only(manifest, 'Namespace'), 'resid');
  expect(valueOf(all(resources, 'bt:String').find((e) => attribute(e, 'id') === namespace)!)).toBe('KPI');
});

test('two buttons: one opens the pane, one refreshes the summary', () => {
  const actions = all(manifest, 'Control').map((control) => only(control, 'Action'));
  expect(actions.map((action) => attribute(action, 'xsi:type'))).toEqual(['ShowTaskpane', 'ExecuteFunction']);
  expect(only(actions[1]!, 'FunctionName').text).toBe('refreshCeoSummary');
  const ids = all(manifest, 'Control').map((control) => attribute(control, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('another home', () => {
  test.each([
    ['https://kpi.example', 'https://kpi.example', 'https://kpi.example'],
    ['https://kpi.example/', 'https://kpi.example', 'https://kpi.example'],
    ['https://kpi.example/sales/kpi/', 'https://kpi.example/sales/kpi', 'https://kpi.example'],
  ])('%s', (url, base, domain) => {
    const moved = parseXml(withOrigin(source, url));
    expect(valueOf(only(moved, 'IconUrl'))).toBe(`${base}/assets/icon-32.png`);
    expect(only(moved, 'AppDomain').text).toBe(domain);
    expect(withOrigin(source, url)).not.toContain('localhost');
  });

  test('none given: the file as it is', () => expect(withOrigin(source, undefined)).toBe(source));

  test.each(['http://kpi.example', 'kpi.example', ''])('"%s" is refused', (url) => {
    expect(() => withOrigin(source, url)).toThrow('https');
  });
});

test('the manifest of the self-test is an add-in of its own, whose one page is the self-test', () => {
  const own = parseXml(selfTestManifest(source));
  expect(only(own, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only(own, 'Id').text).not.toBe(only(manifest, 'Id').text);
  expect(selfTestManifest(source)).not.toContain('taskpane.html');
  const pages = all(own, 'bt:Url').filter((url) => attribute(url, 'id') === PAGE);
  expect(pages.map(valueOf)).toEqual([`${HOME}/selftest.html`]);
  expect(valueOf(only(own, 'DisplayName'))).toBe('Sales KPI self-test');
});

describe('the reader of this test refuses what is not well formed', () => {
  test.each(['<a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<a x="1" x="2"/>', '<a>&nope;</a>', '<a>&</a>', 'text'])(
    '%s',
    (xml) => {
      expect(() => parseXml(xml)).toThrow();
    },
  );
});
