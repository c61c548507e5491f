import type { DataKey } from '../../../platform/crypto/data-key.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Community, workingCalendar } from '../../organization/index.js';
import { Household, householdKey, openFromRow, sealForRow } from '../../registry/index.js';
import { Objection } from '../objection.entity.js';
import { acceptsObjections } from '../rules/notice-policy.js';
import { checkObjectionText, isSameObjection, type ObjectionText } from '../rules/objection-text.js';
import type { Notice } from './lock-notice.js';
import type { ObjectionReceived } from './notice-events.js';

const DAY_MS = 86_400_000;
/** Objections to one notice within a day; beyond it something is wrong and people decide at the desk. */
const MOST_PER_DAY = 20;

/** What is sealed under the household's key. */
export const OBJECTIONS = 'objections';

export interface Registered {
  readonly objectionId: string;
  readonly noticeId: string;
  readonly dueOn: string;
}

/**
 * Takes an objection in to a locked notice. Refuses OBJECTION_PERIOD_ENDED, OBJECTION_INCOMPLETE, OBJECTION_ALREADY_RECEIVED
 * (the same text within a day: a repeated click, or the same person again), TOO_MANY_OBJECTIONS.
 */
export async function registerObjection(
  work: Work,
  notice: Notice,
  text: ObjectionText,
): Promise<Outcome<Registered>> {
  if (!acceptsObjections({ state: notice.state, endsOn: notice.endsOn ?? null }, work.today())) {
    return refuse(
      'OBJECTION_PERIOD_ENDED',
      '这份公示不在公示期内，不能再提出异议。如有问题，请向审核单位反映或投诉举报。',
    );
  }
  const problems = checkObjectionText(text);
  if (problems.length > 0)
    return refuse('OBJECTION_INCOMPLETE', '异议内容需要补充或修改，请按提示改正。', problems);
  const household = await work.em.findOneOrFail(Household, { caseId: notice.caseId });
  const key = await householdKey(work, household.id);
  const repeated = await findRepetition(work, notice, key, text);
  if (repeated) return repeated;
  const objectionId = work.newId();
  const dueOn = addWorkingDays(work.today(), notice.objectionCheckDays, await workingCalendar(work));
  work.em.create(Objection, {
    id: objectionId,
    noticeId: notice.id,
    caseId: notice.caseId,
    agencyId: await handlingAgency(work, notice),
    state: 'RECEIVED',
    isAnonymous: text.isAnonymous,
    ...sealForRow(key, OBJECTIONS, objectionId, { content: text.content, contact: text.contact }),
    receivedAt: work.now(),
    dueOn,
  });
  await work.em.flush();
  const { caseId, id: noticeId } = notice;
  await work.record('ObjectionCreated', { type: 'Objection', id: objectionId, caseId }, { noticeId, dueOn });
  await work.publish<ObjectionReceived>({ type: 'ObjectionReceived', caseId, noticeId, objectionId });
  return done({ objectionId, noticeId, dueOn });
}

async function findRepetition(
  work: Work,
  notice: Notice,
  key: DataKey,
  text: ObjectionText,
): Promise<Refused | null> {
  const since = new Date(work.now().getTime() - DAY_MS);
  const recent = await work.em.find(Objection, { noticeId: notice.id, receivedAt: { $gt: since } });
  const isRepeated = recent.some(({ id, suite, ciphertext }) => {
    const earlier = openFromRow(key, OBJECTIONS, id, { suite, ciphertext: Buffer.from(ciphertext) });
    return isSameObjection((earlier as { content: string }).content, text.content);
  });
  if (isRepeated)
    return refuse('OBJECTION_ALREADY_RECEIVED', '内容相同的异议已经收到，正在核查，不必重复提交。');
  if (recent.length < MOST_PER_DAY) return null;
  return refuse('TOO_MANY_OBJECTIONS', '这份公示今天收到的异议过多，请拨打受理电话，或到受理地址当面提出。');
}

/** The agency that checks it: the community's committee, or the subdistrict for the levels above. */
async function handlingAgency(work: Work, notice: Notice): Promise<string> {
  if (work.agencyId) return work.agencyId;
  const community = await work.em.findOneOrFail(Community, { id: notice.communityId });
  return notice.level === 'COMMUNITY' ? community.agencyId : community.subdistrictId;
}
