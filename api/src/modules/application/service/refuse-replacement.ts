import { LockMode } from '@mikro-orm/core';
import { materialsAmong } from '../../messaging/index.js';
import { Community } from '../../organization/index.js';
import type { Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Application } from '../application.entity.js';
import { refuseChange } from './refuse-change.js';

/**
 * A replacement hides what was there, so the desk replaces what it could remove and no more. What other units brought is theirs, at
 * any stage. The case stays locked: it is not handed in meanwhile, and no material taken back. Refuses MATERIAL_HANDED_IN, CONSENT_SCAN.
 */
export async function refuseReplacement(
  work: Work,
  caseId: string,
  attachmentId: string,
): Promise<Refused | null> {
  const application = await work.em.findOne(
    Application,
    { id: caseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!application) return null;
  const [material] = await materialsAmong(work, caseId, [attachmentId]);
  const { agencyId } = await work.em.findOneOrFail(Community, { id: application.communityId });
  return material?.agencyId === agencyId ? refuseChange(work, application, agencyId, material) : null;
}
