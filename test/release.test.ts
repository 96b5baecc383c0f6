// A release is the same bytes, whoever packs it, when and where. `npm run release` itself builds twice and compares.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { filesOf, pack, sha256 } from '../tools/pack.mjs';

const FILES = ['taskpane.html', 'assets/icon-16.png', 'functions.js', 'assets/help.html'];
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The same files, written in another order and at another time. */
function folder(order: readonly string[], day: number): string {
  const path = mkdtempSync(join(tmpdir(), 'sales-kpi-release-'));
  folders.push(path);
  for (const name of order) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), `content of ${name} `.repeat(200));
    utimesSync(join(path, name), day, day);
  }
  return path;
}

test('the same files give the same bytes, whatever their order and their dates', async () => {
  const one = await pack(filesOf(folder(FILES, 1_000_000_000)));
  const other = await pack(new Map([...filesOf(folder([...FILES].reverse(), 1_700_000_000))].reverse()));
  expect(sha256(one)).toBe(sha256(other));
  expect(one.equals(other)).toBe(true);
});

test('another content gives another checksum', async () => {
  const path = folder(FILES, 1);
  const before = sha256(await pack(filesOf(path)));
  writeFileSync(join(path, 'functions.js'), 'changed');
  expect(sha256(await pack(filesOf(path)))).not.toBe(before);
});

test('what was packed comes out again: every file, sorted, no folders, one date', async () => {
  const files = filesOf(folder(FILES, 1));
  const { files: entries } = await JSZip.loadAsync(await pack(files));
  expect(Object.keys(entries)).toEqual([...FILES].sort());
  for (const [name, entry] of Object.entries(entries)) {
    expect(await entry.async('nodebuffer')).toEqual(files.get(name));
    expect(entry.date.toISOString()).toBe('1980-01-01T00:00:00.000Z');
  }
});

test('the checksum is that of sha256sum', () =>
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
