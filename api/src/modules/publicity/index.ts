export { ObjectionResolver } from './graphql/objection.resolver.js';
export { PublicNoticeResolver } from './graphql/public-notice.resolver.js';
export { PublicNotice as PublicNoticeType } from './graphql/public-notice.type.js';
export { PublishedNoticeResolver } from './graphql/published-notice.resolver.js';
export { type NoticeLevel } from './rules/notice-levels.js';
export { cancelNoticesOfCase } from './service/cancel-notices-of-case.js';
export { closeDueNotices } from './service/close-due-notices.js';
export {
  type ObjectionReceived,
  type ObjectionsConcluded,
  type PublicityClosed,
} from './service/notice-events.js';
export { noticeOfCase } from './service/notice-of-case.js';
export { publicNoticeRead } from './service/read-models.js';
export { submitNotice, type SubmitNotice } from './service/submit-notice.js';
export { concludeObjection } from './service/conclude-objection.js';
export { createObjection, submitObjection } from './service/create-objection.js';
export { releaseNotice } from './service/release-notice.js';
export { PUBLICITY_SEALED } from './service/sealed-tables.js';
