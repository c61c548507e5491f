import type { PostKind } from './post-kinds.js';

/**
 * The posts whose holders cannot do without a second factor (动态验证码): approving, supervising, administering. Everybody
 * else may enrol one.
 */
export const SECOND_FACTOR_POSTS: readonly PostKind[] = [
  'COUNTY_APPROVER',
  'SUPERVISOR',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
];

export const needsSecondFactor = (posts: readonly PostKind[]): boolean =>
  posts.some((post) => SECOND_FACTOR_POSTS.includes(post));
