const GATHER_MS = 250;

/** Sheet ids and names of tabs. */
const touched = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let tell: ((tabs: readonly string[]) => void) | undefined;

/** A tab is to be read again, by its name or its sheet's id. */
export function touch(tab: string): void {
  touched.add(tab);
  if (tell) timer ??= setTimeout(tellAll, GATHER_MS);
}

function tellAll(): void {
  timer = undefined;
  const tabs = [...touched];
  touched.clear();
  namesOf(tabs).then(
    (names) => tell?.(names),
    () => tabs.forEach((tab) => touched.add(tab)), // told with the next edit
  );
}

/** Tells which tabs changed, by typing, pasting or recalculation, gathered over a quarter of a second. */
export async function onEdited(listener: (tabs: readonly string[]) => void): Promise<void> {
  tell = listener;
  for (const tab of touched) touch(tab);
  const on = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    touch(worksheetId);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(on);
    worksheets.onCalculated.add(on);
    worksheets.onDeleted.add(on);
    await context.sync();
  });
}

/** Names of the tabs; a deleted one is reported as ''. */
function namesOf(ids: readonly string[]): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.map((sheet) => (sheet.isNullObject ? '' : sheet.name));
  });
}
