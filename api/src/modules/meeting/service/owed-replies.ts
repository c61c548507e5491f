import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { BEFORE_DISCUSSION } from './give-opinion.js';

/** What a unit has not answered; `due` of them no later than the day asked about. Opinions have no day of their own. */
export interface OwedReplies {
  readonly receipts: { readonly open: number; readonly due: number };
  readonly opinions: { readonly open: number };
}

/** Receipts (回执; none from whoever has signed in already) and opinions (会商意见) that a unit still owes. For the system: asks for no permission. */
export async function countOwedReplies(
  runner: SqlRunner,
  agencyId: string,
  until: PlainDate,
): Promise<OwedReplies> {
  const [row] = await runner.rows(sql`
    select count(*)::int, count(*) filter (where (m.scheduled_at at time zone 'Asia/Shanghai')::date <= ${until})::int,
      (select count(*)::int from topics t where t.state = any(${[...BEFORE_DISCUSSION]}) and t.consulted_agency_ids ? ${agencyId}
        and not exists (select 1 from topic_opinions o where o.topic_id = t.id and o.agency_id = ${agencyId}))
    from meeting_invitations i join meetings m on m.id = i.meeting_id
    where i.agency_id = ${agencyId} and i.attendance = 'PENDING' and i.signed_in_at is null and m.state = 'AGENDA_LOCKED'`);
  const [open = 0, due = 0, opinions = 0] = (row ?? []).map(Number);
  return { receipts: { open, due }, opinions: { open: opinions } };
}
