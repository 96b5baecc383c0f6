// A CSV file as a sheet: numbers, booleans and ISO days typed, everything else text.
import fs from 'node:fs/promises';
import Papa from 'papaparse';
import { isoDay } from './day.mjs';

/** @typedef {import('./read.mjs').Cell} Cell */

/** @param {string} file @returns {Promise<Cell[][]>} */
export async function readCsv(file) {
  const { data } = Papa.parse(decode(await fs.readFile(file)), { skipEmptyLines: true });
  return data.map((row, i) => row.map((text) => (i ? cell(text) : text)));
}

/** UTF-8; files from older programs are in the Windows code page. @param {Buffer} bytes */
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Numbers as a number shows them: 007 and digits beyond 15 are identifiers. @param {string} text @returns {Cell} */
function cell(text) {
  if (text === '') return null;
  if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return /true/i.test(text);
  return isoDay(text) ?? text;
}
