import { type Argument, numberArgument } from '../arguments/scalar';
import { attempt, refuse } from '../failure';
import * as says from '../sentences';
import type { Parameter } from '../signature';
import type { PublicFunction } from './function';

const part = (name: string, text: string, example: string): Parameter => ({
  name,
  role: 'part',
  says: text,
  optional: false,
  example,
});

const PARAMETERS = [
  part('target', 'Revenue target of the period, above 0', '500000'),
  part('closed_won', 'Amount already won in it', '200000'),
  part('coverage', 'Coverage that is wanted, above 0, such as 3', '3'),
];

/** The inverse of coverage: what is left of the target, so many times; 0 once the target is met. */
export const requiredPipelineFunction: PublicFunction = {
  name: 'REQUIRED_PIPELINE_FROM',
  sheetsName: 'REQUIRED_PIPELINE_FROM',
  summary: 'The open pipeline that a coverage asks for: (target − closed_won) × coverage; 0 once the target is met.',
  gives: 'number',
  live: false,
  parameters: PARAMETERS,
  call: (args: readonly Argument[], desk) =>
    attempt(() => {
      if (args.slice(PARAMETERS.length).some((raw) => raw !== undefined && raw !== null))
        refuse(says.tooManyArguments('REQUIRED_PIPELINE_FROM'));
      const [target, won, coverage] = PARAMETERS.map(({ name, says: text }, i) => {
        const value = numberArgument(name, args[i], desk.cell) ?? refuse(says.missingArgument(name, text));
        if (value < 0) refuse(says.negativePart(name, value));
        return name !== 'closed_won' && value === 0 ? refuse(says.outsideRange(name, value, 'above 0')) : value;
      });
      const required = Math.max(0, target! - won!) * coverage!;
      return Number.isFinite(required) ? required : refuse(says.notFinite('Required pipeline'));
    }),
};
