import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ownerProblem } from '../../core/index';
import { Card } from '../../addin/taskpane/parts/Card';
import type { ScheduleState } from '../wire';
import { words } from './words';

interface Props {
  readonly state: ScheduleState;
  readonly busy: boolean;
  readonly onTurnOn: (by: string, hour: number) => void;
  readonly onTurnOff: () => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Whether alerts go out, from whose account, and what the last run left undone. */
export function ScheduleForm({ state: { on, mine, lastRun, quota }, busy, onTurnOn, onTurnOff }: Props) {
  const [by, setBy] = useState(mine && on ? on.by : '');
  const [hour, setHour] = useState(on?.hour ?? 7);
  const problem = by.trim() === '' ? null : ownerProblem(by);
  return (
    <Card title={words.title} level="h2">
      <Text>{words.what}</Text>
      <Text weight="semibold">{on ? words.on(on.by, on.since, words.hours(on.hour), on.zone) : words.off}</Text>
      {on && <Text>{mine ? words.yours : words.theirs}</Text>}
      {on && <Text size={200}>{lastRun ? words.lastRun(lastRun.day, lastRun.sent) : words.noRun}</Text>}
      {on && lastRun?.problem && <Text size={200}>{lastRun.problem}</Text>}
      {on &&
        lastRun?.waiting.map((line) => (
          <Text key={line} size={200}>
            {line}
          </Text>
        ))}
      <Text size={200}>{words.quota(quota)}</Text>
      <Field
        label={words.by}
        hint={words.byHint}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem}
      >
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={words.hour}>
        <Select value={String(hour)} onChange={(_, { value }) => setHour(Number(value))}>
          {HOURS.map((at) => (
            <option key={at} value={at}>
              {words.hours(at)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        disabled={busy || by.trim() === '' || problem !== null}
        onClick={() => onTurnOn(by, hour)}
      >
        {on ? (mine ? words.change : words.takeOver) : words.turnOn}
      </Button>
      {on && (
        <Button disabled={busy} onClick={onTurnOff}>
          {words.turnOff}
        </Button>
      )}
    </Card>
  );
}
