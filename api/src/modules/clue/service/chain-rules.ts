import { LockMode } from '@mikro-orm/core';
import { Agency } from '../../organization/index.js';
import { done, refuse, staleVersion, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { ChainRule } from '../problem.entity.js';
import type { ChainLink } from '../rules/problem-states.js';

export interface RegisterRule {
  readonly link: ChainLink;
  readonly title: string;
  readonly docNo: string;
  readonly ownerAgencyId: string;
  readonly adoptedOn: PlainDate;
  readonly summary: string;
}

const TEXTS = { title: ['制度名称', 200], docNo: ['文号', 80], summary: ['主要内容', 1000] } as const;

/** Registers a rule for a link of the chain. Refuses INPUT_INVALID. */
export function createChainRule(work: Work, input: RegisterRule): Promise<Outcome<{ ruleId: string }>> {
  return work.atomically(async () => {
    work.must('chainRule.create');
    return register(work, input, { revision: 1, revisesId: null });
  });
}

/** A new revision; the one before stays readable. Refuses INPUT_INVALID, STALE_VERSION, RULE_SUPERSEDED. */
export function reviseChainRule(
  work: Work,
  input: RegisterRule & { id: string; expectedVersion: number },
): Promise<Outcome<{ ruleId: string }>> {
  return work.atomically(async () => {
    work.must('chainRule.create');
    const before = isUuid(input.id)
      ? await work.em.findOne(ChainRule, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!before) return work.deny('chainRule.create', { type: 'ChainRule', id: input.id });
    if (before.version !== input.expectedVersion) return staleVersion(before.version);
    if (before.supersededAt) return refuse('RULE_SUPERSEDED', '这一版已经被修订，请在最新一版上修订。');
    before.supersededAt = work.now();
    return register(work, input, { revision: before.revision + 1, revisesId: before.id });
  });
}

async function register(
  work: Work,
  input: RegisterRule,
  place: { revision: number; revisesId: string | null },
): Promise<Outcome<{ ruleId: string }>> {
  const problems = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((field): FieldProblem[] => {
    const [label, longest] = TEXTS[field];
    const length = [...input[field].trim()].length;
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
  if (!(await work.em.findOne(Agency, { id: input.ownerAgencyId })))
    problems.push({ field: 'ownerAgencyId', message: '没有这个单位，请重新选择。' });
  if (problems.length > 0) return refuse('INPUT_INVALID', '制度没有保存，请按提示修改后再提交。', problems);
  const id = work.newId();
  const { link, ownerAgencyId, adoptedOn } = input;
  work.em.create(ChainRule, {
    id,
    link,
    title: input.title.trim(),
    docNo: input.docNo.trim(),
    ownerAgencyId,
    adoptedOn,
    summary: input.summary.trim(),
    ...place,
    registeredBy: work.actor.accountId ?? work.deny('chainRule.create'),
    registeredAt: work.now(),
  });
  await work.record('ChainRuleRegistered', { type: 'ChainRule', id }, { link, revision: place.revision });
  return done({ ruleId: id });
}
