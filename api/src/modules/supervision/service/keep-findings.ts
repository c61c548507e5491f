import type { Work } from '../../../platform/work.js';
import { isSameMatter } from '../rules/alert-rounds.js';
import type { AlertState } from '../rules/alert-states.js';
import { MODEL_VERSION, type AlertFact, type ModelCode } from '../rules/supervision-models.js';
import type { Finding, Thresholds } from './models/finding.js';

/** The latest alert of a matter. */
interface KnownAlert {
  readonly id: string;
  readonly key: string;
  readonly round: number;
  readonly state: AlertState;
  readonly modelVersion: number;
  readonly evidence: readonly AlertFact[];
}

/**
 * Keeps what a model found and says how many alerts are new. A matter that is known is not raised again: while nobody has
 * concluded it, its evidence follows the data; once somebody has, only other evidence raises it, as a further round.
 */
export async function keepFindings(
  work: Work,
  code: ModelCode,
  findings: readonly Finding[],
  thresholds: Thresholds,
): Promise<number> {
  const known = await latestAlerts(work, code, findings);
  let raised = 0;
  for (const found of findings) {
    const last = known.get(found.key);
    if (!last || (last.state !== 'RAISED' && isNews(last, found))) {
      await raise(work, code, found, thresholds, last);
      raised += 1;
    } else if (last.state === 'RAISED' && !isSameMatter(last.evidence, found.facts, []))
      await renew(work, code, found, thresholds, last);
  }
  return raised;
}

/** Other evidence by the same rule. What an earlier version of the rule found is not measured by a later one. */
const isNews = (last: KnownAlert, found: Finding): boolean =>
  last.modelVersion === MODEL_VERSION && !isSameMatter(last.evidence, found.facts, found.terms);

/** Locked: a conclusion that is being written goes first, and is then compared with. */
async function latestAlerts(
  work: Work,
  code: ModelCode,
  findings: readonly Finding[],
): Promise<ReadonlyMap<string, KnownAlert>> {
  const rows = await work.db.objects<KnownAlert>({
    text: `select a.id, a.subject_key as key, a.round, a.state, a.model_version as "modelVersion", a.evidence from alerts a
      where a.model_code = $1 and a.subject_key = any($2)
        and not exists (select 1 from alerts l where l.model_code = a.model_code and l.subject_key = a.subject_key and l.round > a.round)
      for update of a`,
    values: [code, findings.map(({ key }) => key)],
  });
  return new Map(rows.map((row) => [row.key, row]));
}

async function raise(
  work: Work,
  code: ModelCode,
  found: Finding,
  thresholds: Thresholds,
  last: KnownAlert | undefined,
): Promise<void> {
  const id = work.newId();
  const round = (last?.round ?? 0) + 1;
  await work.changeOne({
    text: `insert into alerts (id, model_code, model_version, subject_key, round, previous_id, case_id, account_id, agency_id, occurred_on, evidence, thresholds, state, raised_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'RAISED', $13)`,
    values: [
      id,
      code,
      MODEL_VERSION,
      found.key,
      round,
      last?.id ?? null,
      found.caseId,
      found.accountId,
      found.agencyId,
      found.occurredOn,
      JSON.stringify(found.facts),
      JSON.stringify(thresholds),
      work.now().toISOString(),
    ],
  });
  await work.record('AlertRaised', { type: 'Alert', id, caseId: found.caseId }, { model: code, round });
}

async function renew(
  work: Work,
  code: ModelCode,
  found: Finding,
  thresholds: Thresholds,
  { id }: KnownAlert,
): Promise<void> {
  await work.changeOne({
    text: `update alerts set evidence = $2, thresholds = $3, model_version = $4, version = version + 1 where id = $1`,
    values: [id, JSON.stringify(found.facts), JSON.stringify(thresholds), MODEL_VERSION],
  });
  await work.record('AlertEvidenceRenewed', { type: 'Alert', id, caseId: found.caseId }, { model: code });
}
