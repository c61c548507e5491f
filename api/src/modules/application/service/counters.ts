import type { Statement } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';

interface Place {
  readonly communityId: string;
  readonly state: string;
  readonly queueOn: string;
}

const valuesOf = ({ communityId, state, queueOn }: Place): string[] => [communityId, state, queueOn];

const enter = (place: Place): Statement => ({
  name: 'enter_worklist',
  text: `insert into worklist_counters (community_id, state, due_on, total) values ($1, $2, $3, 1)
         on conflict (community_id, state, due_on) do update set total = worklist_counters.total + 1`,
  values: valuesOf(place),
});

/** Only an UPDATE: where a case stands, its counter row stands too. If it does not, the counts are wrong and nobody may go on. */
const leave = (place: Place): Statement => ({
  name: 'leave_worklist',
  text: `update worklist_counters set total = total - 1 where community_id = $1 and state = $2 and due_on = $3`,
  values: valuesOf(place),
});

/** Moves one case from one counter row to another, in a fixed order of rows so that two moves never deadlock. Throws when the old row is missing. */
export async function moveCounter(work: Work, from: Place | null, to: Place): Promise<void> {
  const key = (place: Place): string => valuesOf(place).join('|');
  if (from && key(from) === key(to)) return;
  const changes = [
    ...(from ? [{ at: key(from), change: leave(from) }] : []),
    { at: key(to), change: enter(to) },
  ];
  changes.sort((left, right) => left.at.localeCompare(right.at));
  for (const { change } of changes) await work.changeOne(change);
}
