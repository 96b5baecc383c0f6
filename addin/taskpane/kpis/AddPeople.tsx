import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Kpi, ownerScope, perPerson, plainScope } from '../../../core/index';
import { Quiet } from '../parts/Quiet';
import { tableTitle } from '../table-title';
import { words } from '../words';
import type { Editing } from './editing';
import { peopleIn } from './people-found';
import { switchProblem } from './switched';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '6px' },
  list: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  people: { maxHeight: '220px', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  person: { '& label': { overflowWrap: 'anywhere' } },
});

/** The people of the connected table who have no row yet, to choose from. */
export function AddPeople({ kpi, editing }: { readonly kpi: Kpi; readonly editing: Editing }) {
  const styles = useStyles();
  const says = words.kpis.people;
  const { setup, connected } = editing;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = useMemo(() => peopleIn(kpi, connected), [kpi, connected]);
  if (!found) return <Quiet>{says.none}</Quiet>;
  const key = (scope: string) => plainScope(scope).toLowerCase();
  const taken = new Set(setup.scoped.filter((row) => row.kpi === kpi.id).map(({ scope }) => key(scope)));
  const left = found.people.filter(({ name }) => !taken.has(key(ownerScope(name))));
  const wanted = chosen.filter((name) => left.some((person) => person.name === name));
  function add() {
    const problem = switchProblem(setup, [kpi]);
    if (problem) return editing.onRefuse(problem);
    editing.onChange((current) => ({ ...current, scoped: [...current.scoped, ...perPerson(kpi, current, wanted)] }), {
      intent: 'success',
      text: says.added(wanted.length, kpi.title),
    });
    setChosen([]);
  }
  if (left.length === 0) return <Quiet>{says.all}</Quiet>;
  return (
    <div className={styles.form}>
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{says.found(tableTitle(found.kind).toLowerCase())}</legend>
        <div className={styles.people}>
          {left.map(({ name, problem }) => (
            <Checkbox
              key={name}
              className={styles.person}
              label={problem ? `${name}: ${problem}` : name}
              disabled={problem !== null}
              checked={wanted.includes(name)}
              onChange={(_, { checked }) =>
                setChosen(checked === true ? [...wanted, name] : wanted.filter((one) => one !== name))
              }
            />
          ))}
        </div>
      </fieldset>
      <Button size="small" disabledFocusable={editing.busy || wanted.length === 0} onClick={add}>
        {says.add(wanted.length)}
      </Button>
    </div>
  );
}
