import { LockMode } from '@mikro-orm/core';
import { someParameters } from '../../eligibility/index.js';
import { Agency } from '../../organization/index.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { done, refuse, staleVersion, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { IntegrityRisk } from '../integrity-risk.entity.js';
import { gradeOf, problemsOfRisk, scoreOf, type RiskAssessment } from '../rules/integrity-risk.js';

interface KnownRisk {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Registers a risk (廉政风险点). Refuses INPUT_INVALID. */
export function createIntegrityRisk(work: Work, input: RiskAssessment): Promise<Outcome<{ riskId: string }>> {
  return work.atomically(async () => {
    work.must('risk.create');
    const refused = await refuseAssessment(work, input);
    if (refused) return refused;
    const id = work.newId();
    const year = Number(work.today().slice(0, 4));
    const number = await nextNumber(work.db, `FX${year}`, 3);
    work.em.create(IntegrityRisk, {
      id,
      number,
      year,
      ...(await assessed(work, input)),
      state: 'ACTIVE',
      createdAt: work.now(),
    });
    await work.record('IntegrityRiskCreated', { type: 'IntegrityRisk', id }, { number });
    return done({ riskId: id });
  });
}

/** Assesses it anew. Refuses INPUT_INVALID, STALE_VERSION, RISK_RETIRED. */
export function editIntegrityRisk(
  work: Work,
  input: RiskAssessment & KnownRisk,
): Promise<Outcome<{ riskId: string }>> {
  return work.atomically(async () => {
    const risk = await lockRisk(work, input);
    if ('refused' in risk) return risk;
    const refused = await refuseAssessment(work, input);
    if (refused) return refused;
    const before = { score: risk.score, grade: risk.grade };
    Object.assign(risk, await assessed(work, input));
    await work.record('IntegrityRiskEdited', { type: 'IntegrityRisk', id: risk.id }, { before });
    return done({ riskId: risk.id });
  });
}

/** Takes it off the register; it stays readable. Refuses STALE_VERSION, RISK_RETIRED. */
export function retireIntegrityRisk(work: Work, input: KnownRisk): Promise<Outcome<{ riskId: string }>> {
  return work.atomically(async () => {
    const risk = await lockRisk(work, input);
    if ('refused' in risk) return risk;
    risk.state = 'RETIRED';
    await work.record('IntegrityRiskRetired', { type: 'IntegrityRisk', id: risk.id });
    return done({ riskId: risk.id });
  });
}

async function lockRisk(work: Work, { id, expectedVersion }: KnownRisk): Promise<IntegrityRisk | Refused> {
  work.must('risk.edit');
  const risk = isUuid(id)
    ? await work.em.findOne(IntegrityRisk, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!risk) return work.deny('risk.edit', { type: 'IntegrityRisk', id });
  if (risk.version !== expectedVersion) return staleVersion(risk.version);
  return risk.state === 'ACTIVE' ? risk : refuse('RISK_RETIRED', '这个风险点已经销号，不能再修改。');
}

async function refuseAssessment(work: Work, input: RiskAssessment): Promise<Refused | null> {
  const problems = problemsOfRisk(input, work.today());
  if (!(await work.em.findOne(Agency, { id: input.agencyId })))
    problems.push({ field: 'agencyId', message: '没有这个单位，请重新选择。' });
  return problems.length > 0
    ? refuse('INPUT_INVALID', '风险点没有保存，请按提示修改后再提交。', problems)
    : null;
}

async function assessed(work: Work, input: RiskAssessment) {
  const lines = await someParameters(work, work.today(), ['risk.highFrom', 'risk.mediumFrom']);
  const score = scoreOf(input.likelihood, input.consequence);
  return {
    agencyId: input.agencyId,
    post: input.post.trim(),
    category: input.category,
    riskPoint: input.riskPoint.trim(),
    manifestation: input.manifestation.trim(),
    likelihood: input.likelihood,
    consequence: input.consequence,
    score,
    grade: gradeOf(score, lines['risk.highFrom'].value, lines['risk.mediumFrom'].value),
    measures: input.measures.trim(),
    owner: input.owner.trim(),
    leader: input.leader.trim(),
    modelCodes: [...new Set(input.modelCodes)].sort(),
    reviewOn: input.reviewOn,
  };
}
