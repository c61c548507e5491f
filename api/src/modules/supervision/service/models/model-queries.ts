import type { ModelCode } from '../../rules/supervision-models.js';
import {
  actedAtTwoLevels,
  approvedAfterChange,
  approvedAfterRejection,
  passedInBatches,
  tooManyByOne,
} from './approvals.js';
import type { ModelQuery } from './finding.js';
import { publicityCutShort } from './notices.js';
import { changedAfterReview, outOfOrder, passedTooFast } from './order-of-steps.js';
import { readEndedCase, readOffHours, readOfRelatives, readTooMuch, revealedRepeatedly } from './readings.js';
import { relatedToStaff } from './relations.js';

/** Every model's query. Each only reads, and gives the same hits for the same data. */
export const modelQueries: Readonly<Record<ModelCode, ModelQuery>> = {
  P04: tooManyByOne,
  P05: actedAtTwoLevels,
  P08: passedTooFast,
  P09: outOfOrder,
  P10: publicityCutShort,
  P11: passedInBatches,
  P12: changedAfterReview,
  P13: approvedAfterChange,
  P14: approvedAfterRejection,
  P15: relatedToStaff,
  P16: readOffHours,
  P17: readTooMuch,
  P18: readEndedCase,
  P19: readOfRelatives,
  P20: revealedRepeatedly,
};
