export type View = 'setup' | 'review' | 'alerts';

/** Served as the file stands, never as a template: nothing of the workbook is part of the page before it asks. */
export function showSidebar(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  page.setContent(page.getContent().replace('data-view="setup"', `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Sales KPIs'));
}
