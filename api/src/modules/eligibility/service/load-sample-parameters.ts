import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { plainDate } from '../../../shared/plain-date.js';
import { PolicyParameter } from '../policy-parameter.entity.js';
import { forgetParameters } from './parameters.js';
import { SAMPLE_MARK } from '../rules/policy-parameter.js';
import { parameterKeys, sampleParameters } from '../rules/policy-parameters.js';

/** Samples hold from before the first case of the demonstration county. */
const SAMPLES_FROM = plainDate('2024-01-01');
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Sets every parameter that has no value yet to its sample (演示县示例值): for the demonstration county and tests, never for a real one. */
export function loadSampleParameters(work: Work): Promise<Outcome<{ loaded: number }>> {
  return work.atomically(async () => {
    work.must('policyParameter.create');
    const present = await work.em.find(PolicyParameter, { validUntil: null });
    const set = new Set(present.map((row) => row.key));
    const values = sampleParameters();
    const missing = parameterKeys.filter((key) => !set.has(key));
    for (const key of missing) {
      const id = work.newId();
      work.em.create(PolicyParameter, {
        id,
        key,
        value: values[key],
        validFrom: SAMPLES_FROM,
        validUntil: null,
        docTitle: SAMPLE_MARK,
        docNo: '示例',
        article: '示例',
        approvedBy: '示例',
        isSample: true,
        enteredBy: work.actor.accountId ?? NOBODY,
        enteredAt: work.now(),
      });
      await work.record('PolicyParameterCreated', { type: 'PolicyParameter', id }, { key, isSample: true });
    }
    forgetParameters(work);
    return done({ loaded: missing.length });
  });
}
