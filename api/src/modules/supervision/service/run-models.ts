import { LockMode } from '@mikro-orm/core';
import { someParameters, type ParameterKey } from '../../eligibility/index.js';
import { notify } from '../../messaging/index.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { faultOf } from '../../../platform/fault.js';
import { addDays } from '../../../shared/plain-date.js';
import { startOfDayInShanghai } from '../../../shared/working-days.js';
import { modelCodes, supervisionModels, type ModelCode } from '../rules/supervision-models.js';
import { SupervisionRun } from '../supervision-run.entity.js';
import { keepFindings } from './keep-findings.js';
import type { Finding, Thresholds } from './models/finding.js';
import { modelQueries } from './models/model-queries.js';

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * The job: every model in a transaction of its own, so that one that fails stops no other and a run that was killed goes
 * on where it stopped. The same data raise the same alerts once.
 */
export async function runSupervisionModels(workAsSystem: SystemWork): Promise<string> {
  const work = workAsSystem('run-supervision-models', ['system.supervise']);
  const { runId, from } = await openRun(work);
  for (const [place, code] of modelCodes.entries())
    if (place >= from) await runModel(work, runId, place, code);
  await finishRun(work, runId);
  return runId;
}

/** The run that somebody asked for or that was cut off; otherwise the day's own. */
async function openRun(work: Work): Promise<{ runId: string; from: number }> {
  return work.atomically(async () => {
    work.must('system.supervise');
    const open = await work.em.findOne(
      SupervisionRun,
      { finishedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (open) return done({ runId: open.id, from: open.modelsDone });
    const id = work.newId();
    work.em.create(SupervisionRun, newRun(id, 'DAILY', null, work.now()));
    return done({ runId: id, from: 0 });
  });
}

export const newRun = (
  id: string,
  cause: 'DAILY' | 'ON_DEMAND',
  requestedBy: string | null,
  startedAt: Date,
) => ({
  id,
  cause,
  requestedBy,
  startedAt,
  finishedAt: null,
  modelsTotal: modelCodes.length,
  modelsDone: 0,
  newAlerts: 0,
  failedModels: [],
});

/**
 * Holds the run until the model is done. A run whose worker seems dead may be gone on with by two: each counted the
 * other's models as its own, and the next of them was skipped. False where a twin of this job has done the model.
 */
async function isTurnOf(work: Work, runId: string, place: number): Promise<boolean> {
  const rows = await work.db.rows({
    text: `select 1 from supervision_runs where id = $1 and finished_at is null and models_done = $2 for update`,
    values: [runId, place],
  });
  return rows.length > 0;
}

async function runModel(work: Work, runId: string, place: number, code: ModelCode): Promise<void> {
  try {
    await work.atomically(async () => {
      work.must('system.supervise');
      if (!(await isTurnOf(work, runId, place))) return done({});
      const thresholds = await thresholdsOf(work, code);
      const raised = await keepFindings(work, code, await findBy(work, code, thresholds), thresholds);
      await progress(work, runId, raised, []);
      return done({});
    });
  } catch (error) {
    work.environment.log.error({ model: code, ...faultOf(error) }, 'a supervision model failed');
    await work.atomically(async () => {
      if (await isTurnOf(work, runId, place)) await progress(work, runId, 0, [code]);
      return done({});
    });
  }
}

async function thresholdsOf(work: Work, code: ModelCode): Promise<Thresholds> {
  const keys: readonly ParameterKey[] = supervisionModels[code].parameters;
  return someParameters(work, work.today(), keys);
}

function findBy(work: Work, code: ModelCode, thresholds: Thresholds): Promise<Finding[]> {
  const of = (key: ParameterKey): number => {
    const known = thresholds[key];
    if (!known) throw new Error(`${code} does not name ${key} on its card`);
    return known.value;
  };
  // Whole days: of the first one a part would count less than was found, and look like other evidence.
  const since = startOfDayInShanghai(addDays(work.today(), -of('alert.lookBackDays')));
  return modelQueries[code]({
    runner: work.db,
    since: since.toISOString(),
    now: work.now().toISOString(),
    of,
  });
}

async function progress(
  work: Work,
  runId: string,
  raised: number,
  failed: readonly ModelCode[],
): Promise<void> {
  await work.changeOne({
    text: `update supervision_runs set models_done = models_done + 1, new_alerts = new_alerts + $2, failed_models = failed_models || $3::jsonb
      where id = $1 and finished_at is null`,
    values: [runId, raised, JSON.stringify(failed)],
  });
}

async function finishRun(work: Work, runId: string): Promise<void> {
  await work.atomically(async () => {
    work.must('system.supervise');
    const run = await work.em.findOne(
      SupervisionRun,
      { id: runId, finishedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    // Finished by a twin of this job.
    if (!run) return done({});
    run.finishedAt = work.now();
    const { newAlerts, failedModels } = run;
    await work.record(
      'SupervisionRunFinished',
      { type: 'SupervisionRun', id: runId },
      { newAlerts, failedModels },
    );
    if (newAlerts > 0)
      await notify(
        work,
        { post: 'SUPERVISOR' },
        {
          aboutId: runId,
          title: `监督模型新发现${newAlerts}条预警`,
          body: `监督模型运行完成，新发现${newAlerts}条预警，请逐条核实并写明结论。`,
          link: '/supervise/alerts?status=RAISED',
        },
      );
    return done({});
  });
}
