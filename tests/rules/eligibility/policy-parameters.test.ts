import { describe, expect, it } from '@jest/globals';
import {
  assessParameter,
  completeParameters,
  defaultOf,
  isParameterKey,
  listMissingParameters,
  parameterKeys,
  policyParameters,
  sampleParameters,
} from '../../../api/src/modules/eligibility/rules/policy-parameters.js';
import { topicOfField } from '../../../api/src/modules/eligibility/rules/compare-household.js';
import { compareFields, type ComparedField } from '../../../api/src/modules/eligibility/rules/compare.js';

describe('policy parameters', () => {
  it.each(parameterKeys)('%s has a Chinese title, a basis and a sample inside its range', (key) => {
    const definition = policyParameters[key];
    expect(definition.title).toMatch(/\p{Script=Han}/u);
    expect(assessParameter(key, definition.sampleValue)).toEqual({ errors: [], warnings: [] });
  });
  it('keeps the 15 working days of the reconsideration and warns about more', () => {
    expect(assessParameter('clock.reconsiderationDays', 15).warnings).toEqual([]);
    expect(assessParameter('clock.reconsiderationDays', 10).warnings).toEqual([]);
    expect(assessParameter('clock.reconsiderationDays', 16).warnings).toMatchObject([
      { code: 'PARAMETER_LOOSER' },
    ]);
  });
  it('warns about a ban that is shorter than the national five years', () => {
    expect(assessParameter('tenancy.banYears', 4).warnings).toHaveLength(1);
    expect(assessParameter('tenancy.banYears', 6).warnings).toEqual([]);
  });
  it('allows publicity of 3 to 30 days in days of one named kind', () => {
    expect(assessParameter('publicity.communityDays', 2).errors).toMatchObject([
      { code: 'PARAMETER_OUT_OF_RANGE' },
    ]);
    expect(assessParameter('publicity.communityDays', 3).errors).toEqual([]);
    expect(assessParameter('publicity.communityDays', 31).errors).toHaveLength(1);
    expect(assessParameter('publicity.dayUnit', 'WEEK').errors).toMatchObject([
      { code: 'PARAMETER_NOT_A_CHOICE' },
    ]);
    expect(assessParameter('publicity.dayUnit', 'WORKING_DAY').errors).toEqual([]);
  });
  it('refuses text and fractions, but takes part of a square metre', () => {
    expect(assessParameter('clock.correctionDays', '15').errors).toMatchObject([
      { code: 'PARAMETER_NOT_A_NUMBER' },
    ]);
    expect(assessParameter('clock.correctionDays', 1.5).errors).toMatchObject([
      { code: 'PARAMETER_NOT_WHOLE' },
    ]);
    expect(assessParameter('standard.areaLinePerHead', 16.5).errors).toEqual([]);
  });
  it('is complete only when every key has a good value', () => {
    const samples = sampleParameters();
    expect(completeParameters(samples)).toEqual(samples);
    expect(completeParameters({ ...samples, 'standard.incomeLinePerHead': undefined })).toBeNull();
    expect(completeParameters({ ...samples, 'clock.correctionDays': 1000 })).toBeNull();
    expect(listMissingParameters({ ...samples, 'standard.incomeLinePerHead': undefined })).toEqual([
      'standard.incomeLinePerHead',
    ]);
    const assumed = parameterKeys.filter((key) => defaultOf(key) !== undefined);
    expect(listMissingParameters({})).toHaveLength(parameterKeys.length - assumed.length);
    // Nothing that a citizen is decided on is ever assumed.
    expect(assumed.filter((key) => !/^(alert|meeting|retention|risk|supervision|task)\./u.test(key))).toEqual(
      [],
    );
    expect([isParameterKey('tenancy.rent'), isParameterKey('toString')]).toEqual([true, false]);
  });
});

describe('comparison of declared and answered', () => {
  const field: ComparedField = {
    field: 'x',
    label: '字段',
    declared: null,
    answered: null,
    result: 'HAS_RECORD',
    source: '部门',
    asOf: null,
  };
  it.each<[Partial<ComparedField>, string, boolean]>([
    [{ declared: 5, answered: 5 }, 'SAME', false],
    [{ declared: 5, answered: 6 }, 'DIFFERENT', true],
    [{ declared: 5, answered: 6, tolerance: 1 }, 'SAME', false],
    [{ declared: '陕Ｄ １２３', answered: '陕D123' }, 'SAME', false],
    [{ declared: '5', answered: 5 }, 'DIFFERENT', true],
    [{ answered: 0 }, 'ONLY_ANSWERED', true],
    [{ declared: 5, result: 'NO_RECORD' }, 'ONLY_DECLARED', true],
    [{ declared: 5, answered: 5, result: 'NO_RECORD' }, 'ONLY_DECLARED', true],
    [{ result: 'NO_RECORD' }, 'BOTH_EMPTY', false],
    [{ declared: 5, result: null }, 'NOT_CHECKED', false],
    [{ declared: 5, answered: 6, result: 'SOURCE_ERROR' }, 'NOT_CHECKED', false],
    [{ declared: 5, result: 'NOT_COVERED' }, 'NOT_CHECKED', false],
  ])('%j is %s', (changes, state, isDifferent) => {
    expect(compareFields([{ ...field, ...changes }])).toMatchObject([{ state, isDifferent }]);
  });

  it('names the records that a compared value rests on', () => {
    expect(topicOfField('homeArea')).toEqual({ unit: '平方米', recordTypes: ['PropertyRecord'] });
    expect(topicOfField('monthlyIncome').recordTypes).toContain('PensionBenefit');
    expect(topicOfField('unknown')).toEqual({ unit: '', recordTypes: [] });
  });
});
