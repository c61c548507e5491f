import { refuseRecused } from '../../registry/index.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import type { Application } from '../application.entity.js';
import { levelOf, mayAct } from '../rules/application-policy.js';
import {
  applicationStateLabels,
  applicationTransitions,
  type ApplicationAction,
} from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { enterState } from './enter-state.js';
import { factsOf } from './facts-of.js';
import { lockApplication } from './lock-application.js';
import { loadOfficeRules, type OfficeRules } from './office-rules.js';

/** What every action on an application takes. */
export interface ApplicationAct {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

export interface Given {
  readonly opinion?: string | null;
  readonly reasonCode?: string | null;
  readonly correctionItems?: number;
}

export interface Decided {
  readonly application: Application;
  readonly rules: OfficeRules;
  readonly to: ApplicationState;
}

/**
 * The one way an application moves on a person's word: lock → authorize → decide → `change` → enter the state → audit.
 * Refuses STALE_VERSION, RECUSED, ACTED_AT_OTHER_LEVEL, INPUT_INVALID, PARAMETER_MISSING, NOT_ALLOWED_IN_STATE and the guards' refusals.
 */
export function actOnApplication(
  work: Work,
  action: ApplicationAction,
  input: ApplicationAct,
  given: Given = {},
  change?: (decided: Decided) => Promise<Refused | void>,
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const { permission } = applicationTransitions[action];
    const locked = await lockApplication(work, input.applicationId, permission, input.expectedVersion);
    if (locked.refused) return locked;
    const { application } = locked;
    if (!mayAct(work.actor, action, application))
      work.deny(permission, { type: 'Application', id: application.id });
    const recused = await refuseRecused(work, application.id, levelOf(work.actor, action, application));
    if (recused) return recused;
    const unusable = refuseUnusable(given);
    if (unusable) return unusable;
    return carryOut(work, application, action, given, change);
  });
}

const LONGEST_OPINION = 2000;
const REASON_CODE = /^[A-Z][A-Z0-9_]{1,39}$/u;

/** What was written goes into the step as it is: it has to fit there. Whether it is needed at all is the guards' question. */
function refuseUnusable({ opinion, reasonCode }: Given): Refused | null {
  const problems = [];
  const length = [...(opinion ?? '').trim()].length;
  if (length > LONGEST_OPINION)
    problems.push({
      field: 'opinion',
      message: `意见最多${LONGEST_OPINION}字，现在是${length}字，请精简；详细材料可作为附件上传。`,
    });
  if (reasonCode && !REASON_CODE.test(reasonCode))
    problems.push({ field: 'reasonCode', message: '请从原因列表中选择一项。' });
  return problems.length > 0
    ? refuse('INPUT_INVALID', '填写的内容有几处需要改正，已逐项标出。', problems)
    : null;
}

/** The same for the system: a publicity ended, all agencies answered, a correction ran out. Runs in the transaction of the cause. */
export async function actAsSystem(
  work: Work,
  action: ApplicationAction,
  applicationId: string,
  given: Given = {},
  change?: (decided: Decided) => Promise<Refused | void>,
): Promise<Outcome<{ applicationId: string }>> {
  const { permission } = applicationTransitions[action];
  const locked = await lockApplication(work, applicationId, permission);
  return locked.refused ? locked : carryOut(work, locked.application, action, given, change);
}

async function carryOut(
  work: Work,
  application: Application,
  action: ApplicationAction,
  given: Given,
  change?: (decided: Decided) => Promise<Refused | void>,
): Promise<Outcome<{ applicationId: string }>> {
  const rules = await loadOfficeRules(work);
  if (rules.refused) return rules;
  const opinion = given.opinion ?? '';
  const reasonCode = given.reasonCode ?? null;
  const facts = await factsOf(work, application, {
    opinion,
    reasonCode,
    correctionItems: given.correctionItems ?? 0,
  });
  const verdict = decide(applicationTransitions, action, application.state, facts, applicationStateLabels);
  if (verdict.refused) return verdict;
  const refused = await change?.({ application, rules, to: verdict.to });
  if (refused) return refused;
  await enterState(work, application, action, verdict.to, rules, { opinion, reasonCode });
  return { refused: false, applicationId: application.id };
}
