export { Attachment } from './attachment.entity.js';
export { Attachment as AttachmentType } from './graphql/attachment.type.js';
export { NotificationResolver } from './graphql/notification.resolver.js';
export { registerFileRoutes, type FileRoutes } from './http/file-routes.js';
export { type AttachmentKind } from './rules/attachment-kinds.js';
export { type CaseVisibility } from './service/case-visibility.js';
export { postgresFileStore, type FileStore } from './service/file-store.js';
export { notify, type Message, type Recipients } from './service/notify.js';
export { attachmentReadFor } from './service/read-models.js';
