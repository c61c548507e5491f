export { Account } from './account.entity.js';
export { Mandate } from './mandate.entity.js';
export { IdentityResolver } from './graphql/identity.resolver.js';
export { PERMISSIONS } from './rules/permissions.js';
export { POST_KINDS, type PostKind } from './rules/post-kinds.js';
export { holderRead, mandateRead } from './service/read-models.js';
export { hashPassword } from './service/password.js';
export { findSession } from './service/session.js';
