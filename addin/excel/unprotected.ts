/** Refuses a protected tab before anything is written to it. */
export async function unprotected(context: Excel.RequestContext, sheet: Excel.Worksheet, tab: string): Promise<void> {
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected)
    throw new Error(
      `The tab "${tab}" is protected: unprotect it (Review › Unprotect Sheet) and try again. It was left as it is.`,
    );
}
