import { policyParameters, someParameters } from '../../eligibility/index.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import {
  MODEL_VERSION,
  modelCodes,
  supervisionModels,
  type SupervisionModel,
} from '../rules/supervision-models.js';

/** Every model's card with its thresholds in force and how often people confirmed what it hit. */
export async function listModelCards(runner: SqlRunner, on: PlainDate): Promise<object[]> {
  const keys = [...new Set(modelCodes.flatMap((code) => [...supervisionModels[code].parameters]))];
  const values = await someParameters(runner, on, keys);
  const counts = await countByModel(runner);
  return modelCodes.map((code) => {
    const model: SupervisionModel = supervisionModels[code];
    const { open = 0, concluded = 0, confirmed = 0 } = counts.get(code) ?? {};
    return {
      code,
      ...model,
      version: MODEL_VERSION,
      parameters: model.parameters.map((key) => ({
        key,
        title: policyParameters[key].title,
        value: values[key as keyof typeof values].value,
        isSet: values[key as keyof typeof values].versionId !== null,
      })),
      open,
      concluded,
      confirmed,
      confirmedPercent: concluded === 0 ? null : Math.round((confirmed * 100) / concluded),
    };
  });
}

interface Counted {
  readonly open: number;
  readonly concluded: number;
  readonly confirmed: number;
}

async function countByModel(runner: SqlRunner): Promise<Map<string, Counted>> {
  const rows = await runner.rows(sql`
    select model_code, count(*) filter (where state = 'RAISED')::int, count(*) filter (where state <> 'RAISED')::int,
      count(*) filter (where state in ('CONFIRMED', 'TO_NOTICE'))::int
    from alerts group by 1`);
  return new Map(
    rows.map(([code, open, concluded, confirmed]) => [
      String(code),
      { open: Number(open), concluded: Number(concluded), confirmed: Number(confirmed) },
    ]),
  );
}
