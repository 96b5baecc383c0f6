import type { DealRule, TableRule } from '../rule';
import { ambiguousColumns } from './ambiguous-columns';
import { closedBeforeCreated } from './closed-before-created';
import { closedInTheFuture } from './closed-in-the-future';
import { closedWithoutDate } from './closed-without-date';
import { missingColumns } from './missing-columns';
import { mixedCurrencies } from './mixed-currencies';
import { negativeAmounts } from './negative-amounts';
import { overdueDeals } from './overdue-deals';
import { repeatedRows } from './repeated-rows';
import { stageAgainstStatus } from './stage-against-status';
import { swappedDates } from './swapped-dates';
import { unknownStages } from './unknown-stages';
import { unclearColumns } from './unclear-columns';
import { unreadableCells } from './unreadable-cells';
import { untouchedCloseDates } from './untouched-close-dates';
import { withoutStage } from './without-stage';

/** What may be wrong with any table, the gravest first. */
export const tableRules: readonly TableRule[] = [
  missingColumns,
  ambiguousColumns,
  unclearColumns,
  swappedDates,
  mixedCurrencies,
  unreadableCells,
  repeatedRows,
];

/** What may be wrong with deals, the gravest first. */
export const dealRules: readonly DealRule[] = [
  unknownStages,
  withoutStage,
  stageAgainstStatus,
  closedWithoutDate,
  closedInTheFuture,
  closedBeforeCreated,
  negativeAmounts,
  untouchedCloseDates,
  overdueDeals,
];
