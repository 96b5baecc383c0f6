/** Packs files so that the same files give the same bytes, whoever packs them, when and where. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The earliest day a zip can name: when a file was made depends on who made it. */
const MADE = new Date(Date.UTC(1980, 0, 1));

/**
 * Every file of a folder by its path in it, sorted.
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function filesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/**
 * @param {ReadonlyMap<string, Buffer>} files
 * @returns {Promise<Buffer>}
 */
export function pack(files) {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort())
    zip.file(path, files.get(path) ?? '', { date: MADE, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE', // in JavaScript: no zlib of the machine's own
    compressionOptions: { level: 9 },
  });
}

/** @param {Buffer} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
