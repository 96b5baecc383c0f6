const GATHER_MS = 250;

/** Tells which tabs changed, by typing, pasting or recalculation, gathered over a quarter of a second. */
export async function onEdited(listener: (tabs: readonly string[]) => void): Promise<void> {
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touch = (worksheetId: string): Promise<void> => {
    touched.add(worksheetId);
    timer ??= setTimeout(() => {
      timer = undefined;
      const ids = [...touched];
      touched.clear();
      void namesOf(ids).then(listener);
    }, GATHER_MS);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => touch(event.worksheetId));
    worksheets.onCalculated.add((event) => touch(event.worksheetId));
    worksheets.onDeleted.add((event) => touch(event.worksheetId));
    await context.sync();
  });
}

/** Names of the tabs; a deleted one is reported as ''. */
function namesOf(ids: readonly string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.map((sheet) => (sheet.isNullObject ? '' : sheet.name));
  });
}
