import type { Page } from 'playwright-core';
import type { OfficeHostWindow } from '../../playground/page/main';
import type { SheetsWindow } from '../../playground/page/sheets';

/** Goes to a cell of the tab in front by the name box and types into it; an empty text empties it. */
export async function typeInGrid(page: Page, reference: string, text: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp=defined-name] input').first();
  await nameBox.fill(reference);
  await nameBox.press('Enter');
  await page.waitForFunction((r) => {
    const { officeHost, sheets } = window as OfficeHostWindow & SheetsWindow;
    const range = (officeHost ?? sheets)?.api.getActiveWorkbook()?.getActiveRange();
    // Keys go to the name box until Univer has taken the focus back.
    const inGrid = document.activeElement?.matches('[contenteditable]');
    return inGrid && range?.getA1Notation() === r;
  }, reference);
  // The first key opens the editor, which takes the rest at once: key by key it needs 0.1 s each.
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press(text === '' ? 'Delete' : 'Enter');
}
