export { Objection } from './objection.entity.js';
export { PublicNotice } from './public-notice.entity.js';
export { ObjectionResolver } from './graphql/objection.resolver.js';
export { PublicNoticeResolver } from './graphql/public-notice.resolver.js';
export { PublishedNoticeResolver } from './graphql/published-notice.resolver.js';
export {
  Objection as ObjectionType,
  PublicNotice as PublicNoticeType,
} from './graphql/public-notice.type.js';
export { type DayUnit, type NoticeLevel, type NoticeState } from './rules/notice-levels.js';
export { cancelNoticesOfCase } from './service/cancel-notices-of-case.js';
export { closeDueNotices, type ClosedNotices } from './service/close-due-notices.js';
export {
  type ObjectionReceived,
  type ObjectionsConcluded,
  type PublicityClosed,
} from './service/notice-events.js';
export { noticeOfCase, type NoticeOfCase } from './service/notice-of-case.js';
export { objectionRead, publicNoticeRead } from './service/read-models.js';
export { submitNotice, type SubmitNotice } from './service/submit-notice.js';
