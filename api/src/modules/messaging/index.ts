export { Attachment as AttachmentType } from './graphql/attachment.type.js';
export { NotificationResolver } from './graphql/notification.resolver.js';
export { registerFileRoutes } from './http/file-routes.js';
export { postgresFileStore } from './service/file-store.js';
export { notify, type Recipients } from './service/notify.js';
export { onSignInThrottled } from './service/on-sign-in-throttled.js';
export { attachmentReadFor } from './service/read-models.js';
