import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../../../admin-web/src/screens/verification-answer/record-values.js';

describe('the records of an answer', () => {
  const fields = [
    { name: 'monthlyFen', label: '月收入', kind: 'FEN' as const, isRequired: true },
    { name: 'area', label: '面积', kind: 'DECIMAL' as const, isRequired: true },
  ];
  it('are read as agencies’ own systems write them', () => {
    expect(readRecords(fields, [{ monthlyFen: '３，２００元', area: '８６．５' }])).toEqual({
      values: [{ monthlyFen: 320_000, area: 86.5 }],
      problems: [],
    });
    expect(readRecords(fields, [{ monthlyFen: '12345678901', area: '1,086' }]).values).toEqual([
      { monthlyFen: 1_234_567_890_100, area: 1086 },
    ]);
  });
  it('are to be mended where they are no numbers', () => {
    const { problems } = readRecords(fields, [{ monthlyFen: '三千', area: '86 平' }]);
    expect(problems.map(({ fieldId }) => fieldId)).toEqual(['records-0-monthlyFen', 'records-0-area']);
  });
});
