import { Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Line } from '../../../core/index';
import type { PageProps } from '../page-props';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { useSaving } from '../use-saving';
import { words } from '../words';
import { CalendarForm } from './CalendarForm';
import { type DataDraft, changed, draftOf, problemsOf, setupWith } from './data-draft';
import { IssuesSection } from './IssuesSection';
import { bestPlaces, proposal } from './proposal';
import { SaveBar } from './SaveBar';
import { Stages } from './Stages';
import { TablesForm, kindsRead } from './TablesForm';
import { TargetForm } from './TargetForm';
import { useChecks } from './use-checks';
import { usePlaces } from './use-places';

interface Props extends PageProps {
  readonly lines: readonly Line[];
  /** null: nothing was changed, the page shows the setup. */
  readonly draft: DataDraft | null;
  readonly onDraft: (draft: DataDraft | null) => void;
  readonly onDone: () => void;
}

/** Where the data is and how it reads, the target, and the calendar. */
export function DataPage({ host, workbook, state, today, lines, draft, onDraft, onDone }: Props) {
  const { places, problem, again } = usePlaces(host);
  const saving = useSaving(workbook);
  const [tried, setTried] = useState(false);
  const { setup, connected } = state;
  const checks = useChecks(connected, today);
  const proposed = useMemo(
    () => proposal(draftOf(setup, today), places ? bestPlaces(kindsRead, places) : {}),
    [setup, today, places],
  );
  const shown = draft ?? proposed;
  const problems = problemsOf(shown, setup, today);
  const change = (part: Partial<DataDraft>) => onDraft(changed(shown, part, setup, today));

  async function save() {
    setTried(true);
    if (Object.keys(problems).length > 0) {
      return saving.setNotice({ intent: 'error', text: words.data.repair });
    }
    await saving.save(
      (current) => setupWith(current, shown, today),
      () => {
        onDraft(null);
        setTried(false);
        return { intent: 'success', text: words.data.saved, action: { label: words.data.seeFive, run: onDone } };
      },
    );
  }

  if (!places && !problem)
    return (
      <Page>
        <Spinner label={words.data.looking} />
      </Page>
    );
  const unsaved = draft !== null || proposed.sources !== setup.sources;
  return (
    <Page
      footer={
        <SaveBar
          saving={saving}
          unsaved={unsaved}
          onSave={() => void save()}
          onDiscard={draft ? () => onDraft(null) : undefined}
        />
      }
    >
      <NoticeBar notice={problem ? { intent: 'error', text: problem } : null} />
      {places?.length === 0 && <Text>{words.data.noPlaces}</Text>}
      <TablesForm
        places={places ?? []}
        draft={shown}
        problem={tried ? problems.deals : undefined}
        onChange={change}
        onLookAgain={() => void again()}
        checks={checks}
        startOpen={state.setup.sources.deals === undefined}
      >
        <Stages connected={connected} lines={lines} draft={shown} onChange={change} />
      </TablesForm>
      <IssuesSection host={host} checks={checks} sources={setup.sources} places={places ?? []} />
      <TargetForm draft={shown} problems={problems} targets={setup.targets} onChange={change} />
      <CalendarForm draft={shown} problems={problems} onChange={change} />
    </Page>
  );
}
