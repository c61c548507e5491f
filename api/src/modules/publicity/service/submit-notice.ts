import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify } from '../../messaging/index.js';
import { householdNames } from '../../registry/index.js';
import { PublicNotice } from '../public-notice.entity.js';
import {
  checkNoticeText,
  draftNotice,
  type NoticeApplicantFacts,
  type ObjectionContact,
} from '../rules/notice-draft.js';
import type { DayUnit } from '../../../shared/deadline.js';
import type { NoticeLevel } from '../rules/notice-levels.js';
import type { DisplayNameRule } from '../rules/public-notice-text.js';
import { countBlocking, scanNotice } from '../rules/scan-severity.js';

/** Working days for the check of an objection where the caller names none. */
const OBJECTION_CHECK_DAYS = 10;

export interface SubmitNotice {
  readonly caseId: string;
  readonly communityId: string;
  readonly level: NoticeLevel;
  readonly facts: NoticeApplicantFacts;
  readonly days: number;
  readonly dayUnit: DayUnit;
  readonly contact: { readonly phone: string; readonly address: string; readonly mailbox?: string | null };
  /** How the county shows names; masked unless it decided otherwise. */
  readonly displayNameRule?: DisplayNameRule;
  /** Working days for the check of an objection (clock.objectionCheckDays). */
  readonly objectionCheckDays?: number;
}

const OPINION_NAMES_PERSON = refuse(
  'OPINION_NAMES_PERSON',
  '审核意见会原样写进公示，请不要写家庭成员的姓名，可以写“该家庭”。',
  [{ field: 'opinion', message: '请把姓名改为“该家庭”或“申请人”。' }],
);

/**
 * Writes the text of a publicity and hands it to 数据服务中心. The caller has decided that this person may pass the
 * review; no permission of this module is asked for. Refuses NOTICE_INCOMPLETE, with the missing parts, and OPINION_NAMES_PERSON.
 */
export function submitNotice(work: Work, input: SubmitNotice): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const submittedBy = work.actor.accountId;
    if (!submittedBy) throw new Error('a notice is submitted by a person');
    const contact: ObjectionContact = { ...input.contact, mailbox: input.contact.mailbox ?? null };
    const codes = { publicNumber: `GS-${work.ids.code(8)}`, authenticityCode: work.ids.code(12) };
    const { level, facts, days, dayUnit, displayNameRule = 'MASKED' } = input;
    const names = await householdNames(work, input.caseId);
    if (names.some((name) => facts.opinion.includes(name))) return OPINION_NAMES_PERSON;
    const text = draftNotice({ ...codes, level, facts, days, dayUnit, contact, displayNameRule });
    const problems = checkNoticeText(text, contact);
    if (problems.length > 0) return refuse('NOTICE_INCOMPLETE', '公示内容不完整，请补充后再提交。', problems);
    const noticeId = work.newId();
    const hidden = names.filter((name) => displayNameRule === 'MASKED' || name !== facts.applicantName);
    const scanFindings = scanNotice(text, [contact.phone, contact.mailbox ?? ''], hidden);
    work.em.create(PublicNotice, {
      id: noticeId,
      caseId: input.caseId,
      communityId: input.communityId,
      level,
      ...codes,
      ...text,
      state: 'RELEASE_REVIEW',
      days,
      dayUnit,
      objectionPhone: contact.phone,
      objectionMailbox: contact.mailbox,
      objectionAddress: contact.address,
      objectionCheckDays: input.objectionCheckDays ?? OBJECTION_CHECK_DAYS,
      scanFindings,
      submittedBy,
      submitterIds: [submittedBy],
      submittedAt: work.now(),
    });
    await work.em.flush();
    const object = { type: 'PublicNotice', id: noticeId, caseId: input.caseId };
    await work.record('PublicNoticeSubmitted', object, {
      level,
      blockingFindings: countBlocking(scanFindings),
    });
    await notifyReviewers(work, noticeId, codes.publicNumber);
    return done({ noticeId });
  });
}

/** Tells 数据服务中心 that a notice waits for release. */
export async function notifyReviewers(work: Work, noticeId: string, publicNumber: string): Promise<void> {
  await notify(
    work,
    // Who wrote it may not release it.
    { post: 'RELEASE_REVIEWER', exceptAccountId: work.actor.accountId },
    {
      aboutId: noticeId,
      title: '有公示等待发布审核',
      body: `公示 ${publicNumber} 已提交，请审核后发布或退回。`,
      link: `/work/notices/${noticeId}`,
    },
  );
}
