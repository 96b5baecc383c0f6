import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Role, ROLES, activeKpis, kpis, roleSet } from '../../../core/index';
import { Disclosure } from '../parts/Disclosure';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import type { Editing } from './editing';
import { KpiNames } from './KpiNames';
import { switchProblem, switched } from './switched';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '2px' },
  button: { alignSelf: 'start' },
});

/** What a role watches, seven KPIs at most, to be turned on together. */
export function RoleSetPanel({ editing }: { readonly editing: Editing }) {
  const styles = useStyles();
  const says = words.kpis.roles;
  const [role, setRole] = useState<Role | ''>('');
  const { setup, connected } = editing;
  const set = role === '' ? [] : roleSet(kpis, role, (kind) => connected.has(kind));
  const active = activeKpis(kpis, setup);
  const off = set.filter((kpi) => !active.includes(kpi));
  function turnOn() {
    const problem = switchProblem(setup, off);
    if (problem) return editing.onRefuse(problem);
    editing.onChange((current) => switched(current, off), { intent: 'success', text: says.turnedOn(role) });
  }
  return (
    <Disclosure summary={says.title}>
      <div className={styles.panel}>
        <Field label={says.role}>
          <Select value={role} onChange={(_, { value }) => setRole(value as Role | '')}>
            <option value="">{says.choose}</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        {role !== '' && (
          <>
            <Text size={200}>{says.says(role)}</Text>
            <KpiNames kpis={set} beside={(kpi) => (active.includes(kpi) ? says.isOn : says.isOff)} />
            {off.length === 0 ? (
              <Quiet>{says.allOn}</Quiet>
            ) : (
              <Button size="small" className={styles.button} disabledFocusable={editing.busy} onClick={turnOn}>
                {says.turnOn(off.length)}
              </Button>
            )}
          </>
        )}
      </div>
    </Disclosure>
  );
}
