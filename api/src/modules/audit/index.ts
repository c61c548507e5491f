export { AuditTrailResolver } from './graphql/audit-trail.resolver.js';
export { AuditProofResolver } from './graphql/audit-proof.resolver.js';
export { registerLogRoutes } from './http/log-routes.js';
export { auditRecorder } from './service/recorder.js';
export { openAuditLog, type AuditLog, type AuditLogSettings } from './service/audit-log.js';
export { Receipts } from './service/receipts.js';
export { Sequencer } from './service/sequencer.js';
export { mailCheckpoint } from './service/mail-checkpoint.js';
