import { z } from 'zod';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { actorOfMandates } from '../rules/actor-of-mandates.js';
import { POST_KINDS } from '../rules/post-kinds.js';

const found = z.object({
  name: z.string(),
  posts: z.array(
    z.object({ post: z.enum(POST_KINDS), agencyId: z.string(), communityId: z.string().nullable() }),
  ),
  communitiesOf: z.record(z.string(), z.array(z.string())),
});

/** What somebody may do now, for work that was asked for earlier and is done without them; null when the account is closed. */
export async function findActor(work: Work, accountId: string): Promise<Actor | null> {
  const [row] = await work.db.objects<object>({
    text: `select a.display_name as name,
             coalesce((select json_agg(json_build_object('post', m.post, 'agencyId', m.agency_id, 'communityId', m.community_id) order by m.valid_from, m.id)
               from mandates m where m.account_id = a.id and m.valid_from <= $2 and (m.valid_until is null or m.valid_until > $2)), '[]') as posts,
             coalesce((select json_object_agg(c.subdistrict_id, c.ids)
               from (select subdistrict_id, json_agg(id order by ordinal) as ids from communities group by 1) c), '{}') as "communitiesOf"
           from accounts a where a.id = $1 and a.state = 'ACTIVE'`,
    values: [accountId, work.now().toISOString()],
  });
  return row ? actorOfMandates({ accountId, sessionId: null, ...found.parse(row) }) : null;
}
