import type { Connected, Day, Kpi, Line, Setup } from '../../../core/index';
import type { Notice } from '../parts/NoticeBar';
import type { KpiDraft } from './kpi-draft';

/** What every row of the page needs: the setup as it stands, what is typed over it, and what may be done. */
export interface Editing {
  readonly setup: Setup;
  readonly connected: Connected;
  readonly today: Day;
  readonly busy: boolean;
  line(kpi: Kpi, scope: string): Line | undefined;
  /** As typed, else as the setup has it. */
  draft(kpi: Kpi, scope: string): KpiDraft;
  isChanged(kpi: Kpi, scope: string): boolean;
  onDraft(kpi: Kpi, scope: string, draft: KpiDraft): void;
  onDiscard(kpi: Kpi, scope: string): void;
  onSave(kpi: Kpi, scope: string): void;
  /** Saves at once: switching, adding and removing rows. */
  onChange(change: (setup: Setup) => Setup, done: Notice): void;
  onRefuse(why: string): void;
}
