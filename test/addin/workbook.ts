// A workbook with the add-in's own functions, through Microsoft's runtime.
import { functionsJson } from '../../core/derive/functions-json';
import { functions } from '../../core/index';
import type { FunctionsJson } from '../office-host/functions/metadata';
import { type Office as Workbook, type OfficeOptions, startOffice } from '../office-host/node/office-in-node';

export type { Workbook };

export async function openWorkbook(options: Omit<OfficeOptions, 'functions'> = {}): Promise<Workbook> {
  const json = JSON.parse(functionsJson(functions)) as FunctionsJson;
  const office = await startOffice({ ...options, functions: json });
  await import('../../addin/functions/functions');
  return office;
}

/** The sentence behind a failed cell. */
export function sentence(office: Workbook, sheet: string, reference: string): string | undefined {
  const place = office.book.place(sheet, reference);
  return office.host.functions.sentences.at(place.sheet.getSheetId(), place.area.r, place.area.c);
}
