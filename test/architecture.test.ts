// The pictures in docs/ARCHITECTURE.md are the code: each arrow is an import somewhere, and each import has its arrow.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factsOfFile, sourcesUnder } from './source-facts';

interface Picture {
  /** Box by the folder or file it stands for; the innermost folder that fits a file is its box. */
  readonly boxes: ReadonlyMap<string, string>;
  readonly arrows: readonly string[];
}

const page = readFileSync(fileURLToPath(new URL('../docs/ARCHITECTURE.md', import.meta.url)), 'utf8');
const pictures = [...page.matchAll(/```mermaid\n([^]*?)```/g)].map((match) => pictureOf(match[1]!));

/** Lines such as `excel["addin/excel"] --> pane & core`. */
function pictureOf(text: string): Picture {
  const labels = new Map([...text.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, id, path]) => [id!, path!]));
  const named = (id: string) => labels.get(id) ?? `(no box ${id})`;
  const arrows = [...text.matchAll(/^ *(\w+)(?:\["[^"]+"\])? --> (.+)$/gm)].flatMap(([, from, to]) =>
    to!.split('&').map((id) => `${named(from!)} --> ${named(id.trim())}`),
  );
  return { boxes: new Map([...labels].map(([id, path]) => [path, id])), arrows: arrows.sort() };
}

const OURS = /^(core|addin|sheets-script)\//;

function boxOf(file: string, { boxes }: Picture): string | undefined {
  if (!OURS.test(file)) return boxes.has('packages') ? 'packages' : undefined;
  const path = file.replace(/\.(tsx?|gs)$/, '');
  const fits = [...boxes.keys()].filter((box) => path === box || path.startsWith(`${box}/`));
  return fits.sort((a, b) => b.length - a.length)[0];
}

function arrowsOf(picture: Picture, folders: readonly string[]): string[] {
  const arrows = folders.flatMap(sourcesUnder).flatMap((path) => {
    const from = boxOf(path, picture);
    const to = factsOfFile(path).imports.map((imported) => boxOf(imported, picture));
    return to.filter((box) => box !== from).map((box) => `${from} --> ${box}`);
  });
  return [...new Set(arrows)].sort();
}

describe('docs/ARCHITECTURE.md', () => {
  test('has two pictures', () => expect(pictures).toHaveLength(2));
  test('the hosts, as they import each other', () =>
    expect(pictures[0]!.arrows).toEqual(arrowsOf(pictures[0]!, ['core', 'addin', 'sheets-script'])));
  test('the folders of the core, as they import each other', () =>
    expect(pictures[1]!.arrows).toEqual(arrowsOf(pictures[1]!, ['core'])));
  test('each box holds a file, and each folder of the core has its box', () => {
    const files = ['core', 'addin', 'sheets-script'].flatMap(sourcesUnder);
    for (const picture of pictures)
      for (const box of picture.boxes.keys())
        if (box !== 'packages') expect(files.map((file) => boxOf(file, picture))).toContain(box);
    const folders = new Set(files.flatMap((file) => /^core\/[^/]+(?=\/)/.exec(file)?.[0] ?? []));
    expect([...pictures[1]!.boxes.keys()]).toEqual(expect.arrayContaining([...folders]));
  });
});
