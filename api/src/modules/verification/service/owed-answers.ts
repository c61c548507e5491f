import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { isOpen } from './list-requests.js';

/** Requests that a unit has not answered; `due` of them no later than the day asked about. */
export interface OwedAnswers {
  readonly open: number;
  readonly due: number;
}

/** Answers (核查答复) that a unit still owes. For the system: asks for no permission. */
export async function countOwedAnswers(
  runner: SqlRunner,
  agencyId: string,
  until: PlainDate,
): Promise<OwedAnswers> {
  const [row] = await runner.rows(sql`
    select count(*)::int, count(*) filter (where r.due_on <= ${until})::int
    from verification_requests r where r.agency_id = ${agencyId} and ${isOpen(identifier('r'))}`);
  const [open = 0, due = 0] = (row ?? []).map(Number);
  return { open, due };
}
