/** As much of XML as the manifest uses: elements, attributes, text. Refuses what is not well formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`Not well formed: ${source.slice(from, from + 60)}`);
    const [, closing, opening, attributes = '', selfClosed, text] = token;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += unescape(text.trim());
    if (closing !== undefined && open.pop()!.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
    if (opening === undefined) continue;
    const element: XmlElement = { name: opening, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (!selfClosed) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length > 0 || top.text) throw new Error('Not one closed root element');
  return root;
}

/** Every element of that name, at any depth, in the order of the document. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export function only(element: XmlElement, name: string): XmlElement {
  const [first, ...more] = all(element, name);
  if (!first || more.length > 0)
    throw new Error(`<${element.name}> holds ${more.length + (first ? 1 : 0)} <${name}>, not one`);
  return first;
}

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`);
  return value;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (attributes[name!] !== undefined) throw new Error(`${name} stands twice`);
    attributes[name!] = unescape(value!);
  }
  return attributes;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(\w*);?/g, (entity, name: string) => {
    if (ENTITIES[name] === undefined || !entity.endsWith(';')) throw new Error(`Unknown entity ${entity}`);
    return ENTITIES[name];
  });
