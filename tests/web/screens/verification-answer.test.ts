import { describe, expect, it } from '@jest/globals';
import {
  listOpenProblems,
  type AnswerState,
} from '../../../admin-web/src/screens/verification-answer/open-problems.js';
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

describe('a problem of an answer', () => {
  const tried: AnswerState = {
    result: null,
    records: [{ area: '8' }, {}],
    note: '',
    evidence: [],
    asOf: null,
  };
  const open = (fieldId: string | undefined, now: object) =>
    listOpenProblems([{ fieldId, message: '请填写。' }], tried, { ...tried, ...now }).length > 0;
  it('is answered by changing its field', () => {
    expect(open('result', { result: 'NO_RECORD' })).toBe(false);
    expect(open('dataAsOf', { asOf: '2026-11-01' })).toBe(false);
    expect(open('records-0-area', { records: [{ area: '86' }, {}] })).toBe(false);
    expect(open('records', { records: [{ area: '8' }] })).toBe(false);
    expect(open('note', { note: '查无此人' })).toBe(false);
    expect(open('evidenceIds', { evidence: [{ id: '1', fileName: '证明.pdf' }] })).toBe(false);
  });
  it('stays while another field is changed', () => {
    expect(open('result', { note: '查无此人', asOf: '2026-11-01' })).toBe(true);
    expect(open('records-1-area', { records: [{ area: '86' }, {}] })).toBe(true);
    expect(open(undefined, { result: 'NO_RECORD', note: '查无此人' })).toBe(true);
  });
  it('is answered by another result where only the former one needed it', () => {
    expect(open('note', { result: 'NO_RECORD' })).toBe(false);
    expect(open('records-0-area', { result: 'NO_RECORD' })).toBe(false);
    expect(open('dataAsOf', { result: 'NO_RECORD' })).toBe(true);
  });
});
