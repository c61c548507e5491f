import { describe, expect, it } from '@jest/globals';
import { describeRecord } from '../../../api/src/modules/verification/rules/describe-record.js';
import { getRecordType } from '../../../api/src/modules/verification/rules/record-types.js';

describe('an answered record as a reviewer reads it', () => {
  it('names each filled-in field, with its unit, code name and date in Chinese', () => {
    const record = {
      ownerCitizenId: { masked: '610499********0017', index: 'x' },
      useType: 'RESIDENTIAL',
      floorAreaSquareMetres: 62.5,
      registeredOn: '2019-03-02',
      unitCode: null,
    };
    const texts = describeRecord(getRecordType('PropertyRecord'), record).map(
      ({ label, text }) => `${label}：${text}`,
    );
    expect(texts).toEqual([
      '权利人身份证号：610499********0017',
      '用途：住宅',
      '建筑面积：62.5平方米',
      '登记日期：2019年3月2日',
    ]);
  });

  it('writes money in yuan and flags in words', () => {
    const vehicle = describeRecord(getRecordType('Vehicle'), { isTurbocharged: false });
    const benefit = describeRecord(getRecordType('PensionBenefit'), { monthlyFen: 123_456 });
    expect([...vehicle, ...benefit].map(({ text }) => text)).toEqual(['否', '1,234.56元']);
  });
});
