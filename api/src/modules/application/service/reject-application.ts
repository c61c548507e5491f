import { runEligibilityRules } from '../../eligibility/index.js';
import type { Outcome } from '../../../platform/outcome.js';
import { refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { actOnApplication, type ApplicationAct } from './act.js';
import { claimEverybody } from './submit-application.js';

export interface ReasonedAct extends ApplicationAct {
  readonly reasonCode: string;
  /** Goes into the written notice. */
  readonly opinion: string;
}

type Moved = Promise<Outcome<{ applicationId: string }>>;

/** 不予受理 with a reason. */
export function declineApplication(work: Work, input: ReasonedAct): Moved {
  return actOnApplication(work, 'decline', input, input);
}

/** 驳回 with a reason (办法 第九条: written notice with reasons). */
export function rejectApplication(work: Work, input: ReasonedAct): Moved {
  return actOnApplication(work, 'reject', input, input, async ({ application }) => {
    application.resumeState = application.state;
    application.rejectionCode = input.reasonCode;
    application.rejectionServedOn = null;
  });
}

/** Records the day on which the written notice reached the applicant. Refuses SERVED_IN_FUTURE, SERVED_BEFORE_REJECTION. */
export function serveRejection(
  work: Work,
  input: ApplicationAct & { servedOn: PlainDate; opinion?: string | null },
): Moved {
  return actOnApplication(
    work,
    'serveRejection',
    input,
    { opinion: input.opinion ?? null },
    async ({ application }) => {
      if (input.servedOn > work.today())
        return refuse('SERVED_IN_FUTURE', '送达日期晚于今天，请核对。', [
          { field: 'servedOn', message: '送达日期不能晚于今天。' },
        ]);
      const rejectedOn = plainDateInShanghai(application.stateSince);
      if (input.servedOn < rejectedOn)
        return refuse('SERVED_BEFORE_REJECTION', '送达日期早于驳回那天，请对照送达回证核对。', [
          { field: 'servedOn', message: `送达日期不能早于驳回那天（${formatChineseDate(rejectedOn)}）。` },
        ]);
      application.rejectionServedOn = input.servedOn;
      return undefined;
    },
  );
}

/** 复核: the applicant asks for reconsideration; answered in 15 working days. Its people become bound to the case again. */
export function requestReconsideration(work: Work, input: ApplicationAct & { opinion: string }): Moved {
  return actOnApplication(work, 'requestReconsideration', input, input, ({ application }) =>
    claimEverybody(work, application),
  );
}

/** 维持驳回. */
export function upholdRejection(work: Work, input: ReasonedAct): Moved {
  return actOnApplication(work, 'uphold', input, input);
}

/** 撤销驳回: the case goes back to the level that rejected it. What agencies answered meanwhile is looked at when that is the county's. */
export function reopenApplication(work: Work, input: ApplicationAct & { opinion: string }): Moved {
  return actOnApplication(work, 'reopen', input, input, async ({ application, to }) => {
    application.rejectionCode = null;
    application.rejectionServedOn = null;
    if (to !== 'COUNTY_REVIEW') return;
    await work.asSystem('ApplicationReopened', [], (system) => runEligibilityRules(system, application.id));
  });
}
