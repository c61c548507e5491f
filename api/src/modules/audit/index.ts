export { auditRecorder } from './recorder.js';
