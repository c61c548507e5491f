export { AuditEvent } from './audit-event.entity.js';
export { auditRecorder } from './recorder.js';
