import { actorOfMandates } from '../../api/src/modules/identity/rules/actor-of-mandates.js';
import type { Actor } from '../../api/src/platform/auth/actor.js';
import { people, type Person } from './database.js';
import { idOf } from './fill.js';

/** The actor whose claims the baselines sign; the product finds its own by the session. */
export function benchActor(person: Person): Actor {
  const { number, post, agencyId, communityId } = people[person];
  const accountId = idOf('person', number);
  return actorOfMandates({
    accountId,
    sessionId: accountId,
    name: '刘敏',
    posts: [{ post, agencyId, communityId }],
    communitiesOf: {},
  });
}
