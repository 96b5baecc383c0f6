import { criterionOf } from './arguments/criterion';
import type { Filter } from './arguments/filter';
import { type Argument, cellIn, numberArgument, rateArgument } from './arguments/scalar';
import { type CellReader, cellText } from './cell';
import type { Day } from './day';
import { refuse } from './failure';
import type { Asked } from './kpi';
import type { Period } from './period';
import * as says from './sentences';
import type { Setup } from './setup/setup';
import { type FoundTarget, neededTarget, ownersWithTarget } from './setup/target';

/** The stretch of time a request asks for; `given` where its period was named rather than left to the default. */
export type Span =
  { readonly days: number } | { readonly months: number } | { readonly period: Period; readonly given: boolean } | null;

interface Around {
  readonly span: Span;
  readonly filters: readonly Filter[];
  readonly setup: Setup;
  readonly asOf: Day;
}

/** The KPI's own inputs; a target left out is the setup's. */
export function readInputs(
  kpi: Asked,
  named: ReadonlyMap<string, Argument>,
  read: CellReader,
  around: Around,
): Record<string, number | string> {
  const inputs: Record<string, number | string> = {};
  for (const [name, input] of Object.entries(kpi.inputs)) {
    if (input.type === 'text') {
      const text = cellIn(name, named.get(name), read);
      if (text !== undefined) inputs[name] = cellText(text);
      else if (typeof input.otherwise === 'object') inputs[name] = input.otherwise.value;
      else if (!input.optional) refuse(says.missingArgument(name, input.says));
      continue;
    }
    const readAs = input.type === 'rate' ? rateArgument : numberArgument;
    const value = readAs(name, named.get(name), read);
    if (value !== undefined) {
      if (input.type !== 'rate' && value <= 0) refuse(says.outsideRange(name, value, 'above 0'));
      inputs[name] = value;
    } else if (input.otherwise === 'target') {
      const { amount, from } = targetFor(around);
      Object.assign(inputs, { [name]: amount, [`${name}_from`]: from });
    } else if (input.otherwise === 'owners with a target') {
      const owners = ownersFor(around);
      if (owners > 0) Object.assign(inputs, { [name]: owners, [`${name}_from`]: 'owners with a target' });
    } else if (input.otherwise !== undefined) inputs[name] = input.otherwise.value;
    else if (!input.optional) refuse(says.missingArgument(name, input.says));
  }
  return inputs;
}

/** How many owners have a target on as_of. Filters other than by owner leave open who is meant: 0. */
function ownersFor({ filters, setup, asOf }: Around): number {
  if (!filters.every(isOwner)) return 0;
  if (setup.targetsFault && setup.targets.length === 0) refuse(setup.targetsFault);
  const owners = ownersWithTarget(setup, asOf);
  return owners.filter((owner) => filters.every(({ value }) => criterionOf(value).matchesText(owner))).length;
}

const isOwner = ({ name }: Filter): boolean => name.trim().toLowerCase() === 'owner';

/** The setup's target of the period; an Owner filter takes that owner's, any other filter has none. */
function targetFor({ span, filters, setup, asOf }: Around): FoundTarget {
  if (!span || !('period' in span)) refuse(says.noTarget('this KPI'));
  return targetOfFiltered(setup, span.period, filters, asOf);
}

export function targetOfFiltered(setup: Setup, period: Period, filters: readonly Filter[], asOf: Day): FoundTarget {
  if (!period.window) refuse(says.allNeedsTarget());
  const other = filters.find((filter) => !isOwner(filter));
  if (other) refuse(says.filteredTarget(other.name));
  const owner = filters.length === 1 ? cellText(filters[0]!.value) : '';
  if (filters.length > 0 && owner === '') refuse(says.filteredTarget('Owner'));
  return neededTarget(setup, period, owner, asOf);
}
