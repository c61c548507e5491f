import {
  concludeObjection,
  createObjection,
  releaseNotice,
  submitObjection,
} from '../modules/publicity/index.js';
import { PUBLIC_ACTOR } from '../platform/auth/actor.js';
import { refuse } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import type { CountyApp } from './county-app.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { insist } from './insist.js';
import { OBJECTION_CONCLUSIONS, OBJECTIONS } from './story-texts.js';

interface NoticeRow {
  readonly id: string;
  readonly version: number;
  readonly public_number: string;
}

/** 数据服务中心 puts the case's waiting notice on line. */
export async function releaseNoticeOf(work: Work, household: HouseholdAtWork): Promise<void> {
  const outcome = await work.atomically(async () => {
    const notice = await noticeIn(work, household, 'RELEASE_REVIEW');
    return notice
      ? releaseNotice(work, { noticeId: notice.id, expectedVersion: notice.version })
      : noNotice();
  });
  insist(outcome, `release for household ${household.number}`);
}

/** Somebody objects: at the desk of the community, or on the public site without signing in. */
export async function objectTo(app: CountyApp, household: HouseholdAtWork, atDesk: boolean): Promise<void> {
  const { random, clerk } = household;
  const text = { content: random.pick(OBJECTIONS), contact: '', isAnonymous: true };
  const work = app.workAs(clerk);
  // The public reads the number off the notice; here it is looked up as the clerk.
  let notice: NoticeRow | null = null;
  await work.atomically(async () => {
    notice = await noticeIn(work, household, 'PUBLISHED');
    return { refused: false };
  });
  const { id, public_number: publicNumber } = insistOn(notice);
  const outcome = atDesk
    ? await createObjection(work, { ...text, noticeId: id })
    : await submitObjection(app.workAs(PUBLIC_ACTOR), { ...text, publicNumber });
  insist(outcome, `objection to household ${household.number}`);
}

export async function concludeObjectionOf(
  work: Work,
  household: HouseholdAtWork,
  valid: boolean,
): Promise<void> {
  const result = valid ? 'VALID' : 'INVALID';
  const outcome = await work.atomically(async () => {
    const [objection] = await work.db.objects<{ id: string; version: number }>({
      text: `select id, version from objections where case_id = $1 and state = 'RECEIVED'`,
      values: [household.applicationId],
    });
    if (!objection) return noNotice();
    const { id: objectionId, version: expectedVersion } = objection;
    return concludeObjection(work, {
      objectionId,
      expectedVersion,
      result,
      conclusion: OBJECTION_CONCLUSIONS[result],
    });
  });
  insist(outcome, `conclusion for household ${household.number}`);
}

async function noticeIn(
  work: Work,
  { applicationId }: HouseholdAtWork,
  state: string,
): Promise<NoticeRow | null> {
  const [notice] = await work.db.objects<NoticeRow>({
    text: 'select id, version, public_number from public_notices where case_id = $1 and state = $2',
    values: [applicationId, state],
  });
  return notice ?? null;
}

const noNotice = () => refuse('NOTICE_MISSING', '没有这一步要办理的公示或异议。');

function insistOn(notice: NoticeRow | null): NoticeRow {
  if (!notice) throw new Error('no notice is on line');
  return notice;
}
