import { refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isParameterKey, isSupervisionKey, policyParameters } from '../rules/policy-parameters.js';
import { addParameterVersion, type NewParameterValue, type ParameterSet } from './add-parameter-version.js';

/**
 * The thresholds of the models and the clocks of supervision (监督), set by whoever supervises. Refuses PARAMETER_UNKNOWN,
 * PARAMETER_OF_OFFICE, INPUT_INVALID, PARAMETER_NOT_LATER.
 */
export function setSupervisionParameter(work: Work, input: NewParameterValue): Promise<ParameterSet> {
  return work.atomically(async () => {
    work.must('supervisionParameter.create');
    const { key } = input;
    if (!isParameterKey(key)) return refuse('PARAMETER_UNKNOWN', '没有这项政策参数，请刷新页面后重新选择。');
    if (!isSupervisionKey(key))
      return refuse(
        'PARAMETER_OF_OFFICE',
        `“${policyParameters[key].title}”由联席会议办公室设置，监督员只设置“监督”一组。需要调整的，请联系联席会议办公室。`,
      );
    return addParameterVersion(work, 'supervisionParameter.create', key, input);
  });
}
