import { ParameterMissing, parameters, type ParameterValues } from '../../eligibility/index.js';
import { workingCalendar } from '../../organization/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { WorkingCalendar } from '../../../shared/working-days.js';

/** What the county has set: its parameters in force today and its working calendar. */
export interface OfficeRules {
  readonly refused: false;
  readonly values: ParameterValues;
  readonly calendar: WorkingCalendar;
}

/** Loads both. Refuses PARAMETER_MISSING, naming what has to be set first. */
export async function loadOfficeRules(work: Work): Promise<OfficeRules | Refused> {
  try {
    return {
      refused: false,
      values: await parameters(work, work.today()),
      calendar: await workingCalendar(work),
    };
  } catch (error) {
    if (error instanceof ParameterMissing) return refuse(error.code, error.message);
    throw error;
  }
}
