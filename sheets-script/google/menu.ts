/** Runs with no permission at all where the script is new to the spreadsheet: it builds the menu and asks for nothing. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Sales KPIs')
    .addItem('Set up', 'kpiSetUp')
    .addItem('Write CEO summary', 'kpiWriteSummary')
    .addItem('Refresh formulas', 'kpiRefreshFormulas')
    .addItem('Review', 'kpiReview')
    .addItem('Alerts', 'kpiAlerts')
    .addToUi();
}
