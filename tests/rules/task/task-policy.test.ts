import { describe, expect, it } from '@jest/globals';
import { actorOfMandates } from '../../../api/src/modules/identity/rules/actor-of-mandates.js';
import type { PostKind } from '../../../api/src/modules/identity/rules/post-kinds.js';
import {
  isAskedToDecide,
  isOwnWork,
  officeAgencyOf,
  whyNotDecideExtension,
} from '../../../api/src/modules/task/rules/task-policy.js';
import { systemActor } from '../../../api/src/platform/auth/actor.js';

const person = (...posts: readonly (readonly [PostKind, string])[]) =>
  actorOfMandates({
    accountId: 'a',
    sessionId: null,
    name: '例某',
    posts: posts.map(([post, agencyId]) => ({ post, agencyId, communityId: null })),
    communitiesOf: {},
  });
const workedOnBy = (...workingAgencyIds: string[]) => ({
  leadAgencyId: workingAgencyIds[0] ?? '',
  workingAgencyIds,
});

const convener = person(['CONVENER', 'HOUSING']);
const convenerOfFinance = person(['CONVENER', 'HOUSING'], ['LIAISON', 'FINANCE']);
const convenerAndClerk = person(['CONVENER', 'HOUSING'], ['OFFICE_CLERK', 'HOUSING']);
const clerk = person(['OFFICE_CLERK', 'HOUSING']);

describe('whose own work a task is', () => {
  it('is no convener’s by the seat of that post alone', () => {
    expect(isOwnWork(convener, workedOnBy('HOUSING'))).toBe(false);
    expect(officeAgencyOf(convener, workedOnBy('HOUSING'))).toBeNull();
    expect(isOwnWork(clerk, workedOnBy('HOUSING'))).toBe(true);
  });

  it.each([
    [convenerOfFinance, 'FINANCE'],
    [convenerAndClerk, 'HOUSING'],
  ] as const)('is the convener’s who holds another post for the unit', (actor, agencyId) => {
    for (const task of [workedOnBy(agencyId), workedOnBy('COURT', agencyId)]) {
      expect(isOwnWork(actor, task)).toBe(true);
      expect(officeAgencyOf(actor, task)).toBe(agencyId);
      expect(isAskedToDecide(actor, task)).toBe(false);
    }
    expect(isOwnWork(actor, workedOnBy('COURT'))).toBe(false);
  });

  it('is never the system’s, whoever caused what it does', () => {
    const system = systemActor('ResolutionEnded', ['task.suspend'], clerk);
    expect(isOwnWork(system, workedOnBy('HOUSING'))).toBe(false);
  });
});

describe('an extension', () => {
  const another = { isOwnWork: false, hasWorkedOnIt: false, isRequester: false };
  it.each([
    [{}, undefined],
    [{ isRequester: true, isOwnWork: true, hasWorkedOnIt: true }, 'OWN_EXTENSION'],
    [{ isOwnWork: true }, 'OWN_WORK'],
    [{ hasWorkedOnIt: true }, 'OWN_WORK'],
  ])('%j', (more, code) => {
    expect(whyNotDecideExtension({ ...another, ...more })?.code).toBe(code);
  });
});
