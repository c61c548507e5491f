import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { SupervisionRun } from '../supervision-run.entity.js';
import { newRun } from './run-models.js';

/** Runs all models now, as a job. Refuses RUN_UNDER_WAY while one is not finished. */
export function requestSupervisionRun(work: Work): Promise<Outcome<{ runId: string }>> {
  return work.atomically(async () => {
    work.must('alert.run');
    // Held until the commit: of two who ask at once the second sees the run of the first.
    await work.db.rows({ text: `select pg_advisory_xact_lock(hashtext('supervision run'))`, values: [] });
    if (await work.em.findOne(SupervisionRun, { finishedAt: null }))
      return refuse('RUN_UNDER_WAY', '监督模型正在运行，请等这一次完成后再运行。');
    const id = work.newId();
    work.em.create(SupervisionRun, newRun(id, 'ON_DEMAND', work.actor.accountId, work.now()));
    await work.em.flush();
    await work.enqueue('run-supervision-models', {});
    await work.record('SupervisionRunRequested', { type: 'SupervisionRun', id });
    return done({ runId: id });
  });
}
