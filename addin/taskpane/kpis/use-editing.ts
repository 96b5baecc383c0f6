import { type Day, type Kpi, type Line, rowTitle } from '../../../core/index';
import { useSaving } from '../use-saving';
import { without } from '../without';
import { words } from '../words';
import type { Ready, Workbook } from '../workbook';
import type { Editing } from './editing';
import { type KpiDrafts, draftOf, problemsOf, rowId, setupWith } from './kpi-draft';
import { type LiveRow, useLiveLines } from './use-live-lines';

interface Given {
  readonly workbook: Workbook;
  readonly state: Ready;
  readonly today: Day;
  /** The five, measured already. */
  readonly lines: readonly Line[];
  readonly drafts: KpiDrafts;
  readonly onDrafts: (drafts: KpiDrafts) => void;
  /** Rows whose live value is looked at. */
  readonly watched: readonly LiveRow[];
}

/** What the rows of the page show and do, and how the last save ended. */
export function useEditing({ workbook, state, today, lines, drafts, onDrafts, watched }: Given) {
  const saving = useSaving(workbook);
  const { setup, connected } = state;
  const live = useLiveLines(watched, connected, today, lines);
  const drop = (kpi: Kpi, scope: string) => onDrafts(without(drafts, rowId(kpi.id, scope)));
  const editing: Editing = {
    setup,
    connected,
    today,
    busy: saving.busy,
    line: (kpi, scope) => live.get(rowId(kpi.id, scope)),
    draft: (kpi, scope) => drafts[rowId(kpi.id, scope)] ?? draftOf(kpi, setup, scope),
    isChanged: (kpi, scope) => drafts[rowId(kpi.id, scope)] !== undefined,
    onDraft: (kpi, scope, draft) => onDrafts({ ...drafts, [rowId(kpi.id, scope)]: draft }),
    onDiscard: drop,
    onSave(kpi, scope) {
      const draft = editing.draft(kpi, scope);
      const title = rowTitle(kpi, scope);
      if (Object.keys(problemsOf(kpi, draft, setup, scope)).length > 0)
        return saving.setNotice({ intent: 'error', text: words.kpis.repair(title) });
      void saving.save(
        (current) => setupWith(current, kpi, draft, scope),
        () => {
          drop(kpi, scope);
          return { intent: 'success', text: words.kpis.saved(title), undone: words.kpis.undone(title) };
        },
      );
    },
    onChange: (change, done) => void saving.save(change, () => done),
    onRefuse: (text) => saving.setNotice({ intent: 'error', text }),
  };
  return { editing, notice: saving.notice };
}
