import { refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isParameterKey, isSupervisionKey, policyParameters } from '../rules/policy-parameters.js';
import { addParameterVersion, type NewParameterValue, type ParameterSet } from './add-parameter-version.js';

/**
 * Sets a parameter from a day on, but none that the one who sets it is watched by. Refuses PARAMETER_UNKNOWN,
 * PARAMETER_OF_SUPERVISION, INPUT_INVALID, PARAMETER_NOT_LATER.
 */
export function setPolicyParameter(work: Work, input: NewParameterValue): Promise<ParameterSet> {
  return work.atomically(async () => {
    work.must('policyParameter.create');
    const { key } = input;
    if (!isParameterKey(key)) return refuse('PARAMETER_UNKNOWN', '没有这项政策参数，请刷新页面后重新选择。');
    if (isSupervisionKey(key))
      return refuse(
        'PARAMETER_OF_SUPERVISION',
        `“${policyParameters[key].title}”由纪委监委的监督员设置。需要调整的，请向纪委监委提出。`,
      );
    return addParameterVersion(work, 'policyParameter.create', key, input);
  });
}
