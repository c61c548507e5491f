import type { Actor } from '../../../platform/auth/actor.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { applicationStateLabels, type ApplicationState } from '../../application/index.js';
import { replayCase, type CaseMoment } from '../rules/case-replay.js';
import { parseCanonical } from '../rules/entry-columns.js';
import { seesCaseEvents } from '../rules/trail-policy.js';

export interface ReplayedCase extends CaseMoment {
  readonly stateLabel: string | null;
  readonly at: string;
}

/** The case as its events up to `at` tell it; null for who does not read cases, or a case without events then. */
export async function caseAtMoment(
  runner: SqlRunner,
  viewer: Actor,
  caseId: string,
  at: Date,
): Promise<ReplayedCase | null> {
  if (!seesCaseEvents(viewer)) return null;
  const rows = await runner.rows({
    text: `select e.canonical from audit_events e left join audit_log_entries n on n.event_id = e.id
           where e.case_id = $1 and e.occurred_at <= $2 order by e.occurred_at, n.entry_index`,
    values: [caseId, at.toISOString()],
  });
  const events = rows
    .map(([canonical]) => parseCanonical(canonical as Buffer))
    .filter((event) => event !== null);
  if (events.length === 0) return null;
  const moment = replayCase(events);
  const label = moment.state === null ? null : applicationStateLabels[moment.state as ApplicationState];
  return { ...moment, stateLabel: label ?? moment.state, at: at.toISOString() };
}
