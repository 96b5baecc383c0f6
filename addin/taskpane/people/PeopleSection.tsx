import { Button, Field, Select, Tab, TabList, Text, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { type Dispatch, type SetStateAction, useMemo } from 'react';
import { type Day, type TrackedRow, isFailure, kpis, ownersOf, pagePlan, pageText } from '../../../core/index';
import type { Host } from '../host';
import { Buttons } from '../parts/Buttons';
import { CopyButton } from '../parts/CopyButton';
import { decisionsIn } from '../review/records';
import type { ReviewMemory } from '../review/review-memory';
import type { Measuring } from '../review/use-measured';
import type { Deeds } from '../use-deeds';
import { words } from '../words';
import type { Ready } from '../workbook';
import { PersonSheet } from './PersonSheet';
import { sheetOf } from './sheet-of';

const useStyles = makeStyles({ sheets: { marginInline: '-6px' } });

interface Props {
  readonly host: Host;
  readonly state: Ready;
  readonly rows: readonly TrackedRow[];
  readonly measuring: Measuring;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly memory: ReviewMemory;
  readonly onMemory: Dispatch<SetStateAction<ReviewMemory>>;
  readonly onKpis: () => void;
}

/** The two pages of each person: the agenda of the next 1:1, and what they own. */
export function PeopleSection({ host, state, rows, measuring, deeds, today, memory, onMemory, onKpis }: Props) {
  const styles = useStyles();
  const { setup } = state;
  const decisions = decisionsIn(state.records);
  const owners = useMemo(() => ownersOf(kpis, setup, decisions), [setup, decisions]);
  const person = owners.includes(memory.person) ? memory.person : owners[0];
  if (person === undefined)
    return (
      <>
        <Text>{words.people.none}</Text>
        <Button appearance="primary" onClick={onKpis}>
          {words.review.openKpis}
        </Button>
      </>
    );
  const { of, complete } = measuring;
  // Without its log, an agenda would say that nothing is overdue.
  const unread = isFailure(state.records.decisions) && memory.sheet === 'agenda';
  const sheet = unread ? null : sheetOf(memory.sheet, person, { setup, decisions, rows, of, complete }, today);
  const print = () =>
    sheet &&
    void deeds.write(
      () => host.draw(pagePlan(sheet), true),
      () => ({ intent: 'success', text: words.people.printed(sheet.tab) }),
    );
  return (
    <>
      <Field label={words.people.choose}>
        <Select value={person} onChange={(_, { value }) => onMemory((former) => ({ ...former, person: value }))}>
          {owners.map((owner) => (
            <option key={owner}>{owner}</option>
          ))}
        </Select>
      </Field>
      <TabList
        size="small"
        className={styles.sheets}
        aria-label={words.people.sheetList}
        selectedValue={memory.sheet}
        onTabSelect={(_, { value }) => onMemory((former) => ({ ...former, sheet: value as ReviewMemory['sheet'] }))}
      >
        {(['agenda', 'briefing'] as const).map((name) => (
          <Tab key={name} value={name} id={`sheet-${name}`} aria-controls="sheet">
            {words.people.sheets[name]}
          </Tab>
        ))}
      </TabList>
      <div id="sheet" role="tabpanel" aria-labelledby={`sheet-${memory.sheet}`}>
        {sheet && <PersonSheet sheet={sheet} />}
      </div>
      {sheet && (
        <Buttons>
          <Button
            appearance="primary"
            size="small"
            icon={<PrintRegular />}
            disabledFocusable={deeds.busy}
            onClick={print}
          >
            {words.people.print}
          </Button>
          <CopyButton label={words.people.copy} about={sheet.title} text={pageText(sheet)} />
        </Buttons>
      )}
    </>
  );
}
