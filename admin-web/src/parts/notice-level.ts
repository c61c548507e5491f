import type { NoticeLevel } from '../graphql/gql/graphql.js';
import { hasPermission, type Session } from '../lib/session.js';

const levels: readonly (readonly [permission: string, level: NoticeLevel])[] = [
  ['review.community', 'COMMUNITY'],
  ['review.subdistrict', 'SUBDISTRICT'],
  ['review.county', 'COUNTY'],
  ['review.approval', 'COUNTY'],
];

/** The publicity that follows the person's own review: its notices are theirs to mend and to watch. */
export const findOwnNoticeLevel = (session: Session): NoticeLevel | null =>
  levels.find(([permission]) => hasPermission(session, permission))?.[1] ?? null;
