import { useState } from 'react';
import type { PageProps } from '../page-props';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { Quiet } from '../parts/Quiet';
import { Section } from '../parts/Section';
import { sentenceOf } from '../sentence';
import { useSaving } from '../use-saving';
import { words } from '../words';
import { pastedRows } from './pasted';
import { PasteForm } from './PasteForm';
import { isFine, verdictsOf, withRows } from './row-verdicts';
import {
  type Target,
  type TargetDraft,
  draftOf,
  emptyTarget,
  problemsOf,
  sameTarget,
  targetIn,
  withTarget,
  withoutTarget,
} from './target-draft';
import { TargetFields } from './TargetFields';
import { TargetList } from './TargetList';
import type { TargetsDraft } from './targets-draft';

interface Props extends PageProps {
  readonly draft: TargetsDraft;
  readonly onDraft: (draft: TargetsDraft) => void;
}

/** Every target: by period, of the company or of one person. */
export function TargetsPage({ host, workbook, state, draft, onDraft }: Props) {
  const says = words.targets;
  const saving = useSaving(workbook);
  const [tried, setTried] = useState<'adding' | 'editing' | null>(null);
  const { targets, options } = state.setup;
  const { fiscalStart, currency } = options;
  const { adding, editing } = draft;
  const verdicts = verdictsOf(draft.pasted, targets, fiscalStart);
  const nameOf = ({ period, owner }: Target) => says.named(period, owner);
  const addProblems = problemsOf(adding, targets, fiscalStart);
  const editProblems = editing
    ? problemsOf(
        editing.draft,
        targets.filter((one) => !sameTarget(one, editing.target)),
        fiscalStart,
      )
    : {};

  function save(typed: TargetDraft, instead: Target | null) {
    setTried(instead ? 'editing' : 'adding');
    if (Object.keys(instead ? editProblems : addProblems).length > 0)
      return saving.setNotice({ intent: 'error', text: says.repair });
    const target = targetIn(typed);
    void saving.save(
      (setup) => withTarget(setup, target, instead),
      () => {
        onDraft(instead ? { ...draft, editing: null } : { ...draft, adding: emptyTarget });
        setTried(null);
        return { intent: 'success', text: (instead ? says.saved : says.added)(nameOf(target)) };
      },
    );
  }
  const remove = (target: Target) =>
    void saving.save(
      (setup) => withoutTarget(setup, target),
      () => ({ intent: 'success', text: says.removed(nameOf(target)) }),
    );
  async function readSelection() {
    try {
      const pasted = pastedRows(await host.readSelection(), fiscalStart);
      saving.setNotice(pasted.length === 0 ? { intent: 'warning', text: says.nothingSelected } : null);
      onDraft({ ...draft, pasted });
    } catch (error) {
      saving.setNotice({ intent: 'error', text: sentenceOf(error) });
    }
  }
  const addRows = () =>
    void saving.save(
      (setup) => ({ ...setup, targets: withRows(setup.targets, verdictsOf(draft.pasted, setup.targets, fiscalStart)) }),
      () => {
        const left = verdicts.filter(({ problems }) => Object.keys(problems).length > 0);
        onDraft({ ...draft, pasted: left.map(({ row }) => row) });
        return { intent: 'success', text: says.addedRows(verdicts.filter(isFine).length) };
      },
    );

  const common = { currency, busy: saving.busy };
  return (
    <Page footer={saving.notice && <NoticeBar notice={saving.notice} />}>
      <Section title={says.title} says={says.says}>
        {targets.length === 0 ? (
          <Quiet>{says.none}</Quiet>
        ) : (
          <TargetList
            {...common}
            targets={targets}
            fiscalStart={fiscalStart}
            editing={editing?.target ?? null}
            onEdit={(target) => onDraft({ ...draft, editing: { target, draft: draftOf(target) } })}
            onRemove={remove}
          >
            {editing && (
              <div role="group" aria-label={says.edit(nameOf(editing.target))}>
                <TargetFields
                  {...common}
                  draft={editing.draft}
                  problems={editProblems}
                  tried={tried === 'editing'}
                  save={says.save}
                  primary={false}
                  onDraft={(typed) => onDraft({ ...draft, editing: { ...editing, draft: typed } })}
                  onSave={() => save(editing.draft, editing.target)}
                  onCancel={() => onDraft({ ...draft, editing: null })}
                />
              </div>
            )}
          </TargetList>
        )}
      </Section>
      <Section title={says.add} says={says.periodHint}>
        <TargetFields
          {...common}
          draft={adding}
          problems={addProblems}
          tried={tried === 'adding'}
          save={says.addButton}
          primary
          onDraft={(typed) => onDraft({ ...draft, adding: typed })}
          onSave={() => save(adding, null)}
        />
      </Section>
      <PasteForm
        {...common}
        verdicts={verdicts}
        onRead={() => void readSelection()}
        onLeave={(row) => onDraft({ ...draft, pasted: draft.pasted.filter((one) => one !== row) })}
        onAdd={addRows}
        onDrop={() => onDraft({ ...draft, pasted: [] })}
      />
    </Page>
  );
}
