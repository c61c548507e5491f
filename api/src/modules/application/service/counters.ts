import type { Work } from '../../../platform/work.js';

interface Place {
  readonly communityId: string;
  readonly state: string;
  readonly queueOn: string;
}

/** Moves one case from one counter row to another, in a fixed order of rows so that two moves never deadlock. */
export async function moveCounter(work: Work, from: Place | null, to: Place): Promise<void> {
  const deltas = [...(from ? [{ place: from, delta: -1 }] : []), { place: to, delta: 1 }];
  const key = ({ communityId, state, queueOn }: Place) => `${communityId}|${state}|${queueOn}`;
  if (from && key(from) === key(to)) return;
  deltas.sort((left, right) => key(left.place).localeCompare(key(right.place)));
  for (const { place, delta } of deltas) {
    await work.changeOne({
      text: `insert into worklist_counters (community_id, state, due_on, total) values ($1, $2, $3, greatest($4::int, 0))
             on conflict (community_id, state, due_on) do update set total = worklist_counters.total + $4::int`,
      values: [place.communityId, place.state, place.queueOn, delta],
    });
  }
}
