import { LockMode } from '@mikro-orm/core';
import { staleVersion, type Refused } from '../../../platform/outcome.js';
import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { Application } from '../application.entity.js';
import { isUuid } from '../../../shared/uuid.js';
import { reaches } from '../rules/application-policy.js';

export type Locked = { readonly refused: false; readonly application: Application };

/** Loads a case under lock. A case that is not there or not in reach is denied alike; another version is refused. */
export async function lockApplication(
  work: Work,
  id: string,
  permission: Permission,
  expectedVersion?: number,
): Promise<Locked | Refused> {
  work.must(permission);
  const application = isUuid(id)
    ? await work.em.findOne(Application, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!application || !reaches(work.actor, permission, application.communityId)) {
    work.deny(permission, { type: 'Application', id });
  }
  work.actBy(permission, { areaId: application.communityId });
  if (expectedVersion !== undefined && application.version !== expectedVersion)
    return staleVersion(application.version);
  return { refused: false, application };
}
