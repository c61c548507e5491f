import type { Actor, Permission } from './actor.js';

/** 二次核验: permissions that are only good while the person has just proved who they are, and for how long that is. */
export interface ElevationRule {
  readonly permissions: ReadonlySet<Permission>;
  readonly minutes: number;
}

export const ELEVATION_REQUIRED = {
  refused: true,
  code: 'ELEVATION_REQUIRED',
  message: '这项操作须先核验是您本人。请核验后再提交，已填写的内容会保留。',
} as const;

/** Whether the actor may use the permission now. Work without a session is nobody's at a browser: the system's, or a demonstration's. */
export function isElevatedFor(
  { permissions, minutes }: ElevationRule,
  actor: Actor,
  permission: Permission,
  now: Date,
): boolean {
  if (!permissions.has(permission) || actor.sessionId === null || actor.kind !== 'PERSON') return true;
  return actor.elevatedAt != null && actor.elevatedAt > now.getTime() - minutes * 60_000;
}
