export { OverviewResolver } from './graphql/overview.resolver.js';
export { AlertResolver } from './graphql/alert.resolver.js';
export { IntegrityRiskResolver } from './graphql/integrity-risk.resolver.js';
export { concludeAlert } from './service/conclude-alert.js';
export { createIntegrityRisk } from './service/integrity-risks.js';
export { runSupervisionModels } from './service/run-models.js';
export { SupervisionNoticeResolver } from './graphql/supervision-notice.resolver.js';
export { createSupervisionTask } from './service/notice-task.js';
export { registerNoticeDocumentRoutes } from './http/notice-document-routes.js';
export { SupervisionHomeResolver } from './graphql/supervision-home.resolver.js';
export {
  acceptSupervisionReply,
  createSupervisionNotice,
  receiveSupervisionNotice,
  replyToSupervisionNotice,
  returnSupervisionReply,
  serveSupervisionNotice,
} from './service/notice-acts.js';
export type { NoticeKind } from './rules/notice-states.js';
export type { RiskCategory } from './rules/integrity-risk.js';
