import type { PlainDate } from '../../../shared/plain-date.js';
import type { Work } from '../../../platform/work.js';
import { PublicNotice } from '../public-notice.entity.js';
import type { NoticeLevel, NoticeState } from '../rules/notice-levels.js';
import { countOpenObjections } from './lock-notice.js';

export interface NoticeOfCase {
  readonly noticeId: string;
  readonly state: NoticeState;
  readonly endsOn: PlainDate | null;
  readonly openObjections: number;
}

/** The latest notice of a case at a level, for the guards of the application; null when there was none. Inside the caller's transaction. */
export async function noticeOfCase(
  work: Work,
  caseId: string,
  level: NoticeLevel,
): Promise<NoticeOfCase | null> {
  const [notice] = await work.em.find(
    PublicNotice,
    { caseId, level },
    { orderBy: { submittedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!notice) return null;
  return {
    noticeId: notice.id,
    state: notice.state,
    endsOn: (notice.endsOn ?? null) as PlainDate | null,
    openObjections: await countOpenObjections(work, notice.id),
  };
}
