import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type Person, type Setup, mailProblem, samePerson } from '../../core/index';
import { Card } from '../../addin/taskpane/parts/Card';
import { words } from './words';

interface Props {
  readonly owners: readonly string[];
  readonly people: readonly Person[];
  readonly busy: boolean;
  readonly onSave: (change: (setup: Setup) => Setup) => void;
}

/** One address an owner, kept on the setup tab. Everyone who will be told is seen before anything is turned on. */
export function Addresses({ owners, people, busy, onSave }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const stored = (owner: string) => people.find(({ name }) => samePerson(name, owner))?.mail ?? '';
  const now = (owner: string) => typed[owner] ?? stored(owner);
  const problemOf = (owner: string) => (now(owner).trim() === '' ? null : mailProblem(now(owner).trim()));
  const save = () => {
    const told = owners.map((name) => ({ name, mail: now(name).trim() }));
    const isOwner = (name: string) => owners.some((owner) => samePerson(owner, name));
    onSave((setup) => ({ ...setup, people: [...setup.people.filter(({ name }) => !isOwner(name)), ...told] }));
    setTyped({});
  };
  return (
    <Card title={words.owners} level="h2">
      {owners.length === 0 && <Text>{words.nobody}</Text>}
      {owners.map((owner) => {
        const problem = problemOf(owner);
        return (
          <Field
            key={owner}
            label={words.address(owner)}
            validationState={problem ? 'error' : 'none'}
            validationMessage={problem}
            hint={now(owner) === '' ? words.noAddress : undefined}
          >
            <Input
              type="email"
              value={now(owner)}
              onChange={(_, { value }) => setTyped((all) => ({ ...all, [owner]: value }))}
            />
          </Field>
        );
      })}
      {owners.length > 0 && (
        <Button disabled={busy || owners.some((owner) => problemOf(owner) !== null)} onClick={save}>
          {words.save}
        </Button>
      )}
    </Card>
  );
}
