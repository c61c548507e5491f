import type { Work } from '../../../platform/work.js';

/** Deletes sign-ins that were over, and devices that nobody used any more, before a moment. The trail keeps its events. Returns how many. */
export async function deleteOldSignIns(work: Work, before: Date): Promise<number> {
  const values = [before.toISOString()];
  const sessions = await work.db.execute({
    text: 'delete from sessions where least(ended_at, expires_at) < $1',
    values,
  });
  const devices = await work.db.execute({
    text: 'delete from known_devices where last_used_at < $1',
    values,
  });
  return sessions + devices;
}
