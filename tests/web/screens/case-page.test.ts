import { describe, expect, it } from '@jest/globals';
import {
  isContradicting,
  isQuiet,
  listDifferent,
} from '../../../admin-web/src/screens/application/quiet-requests.js';

const answer = {
  recordType: 'PropertyRecord',
  state: 'ANSWERED',
  result: 'NO_RECORD',
  reason: null,
  person: { id: 'a' },
  records: [{ note: '', described: [] }],
  evidence: [],
  supersededRecords: [],
} as const;

const compared = (isDifferent: boolean, personId = 'a') => [
  { personId, fields: [{ isDifferent, recordTypes: ['PropertyRecord', 'PresaleFiling'] }] },
];

describe('the answers on the page of a case', () => {
  it.each([
    ['an answer without a record', true, {}],
    ['one that was answered again or accepted', true, { state: 'ACCEPTED' }],
    ['nobody has looked yet', false, { state: 'SENT', result: null }],
    ['signed for, not answered', false, { state: 'SIGNED_FOR', result: null }],
    ['disputed', false, { state: 'DISPUTED', reason: '请按曾用名再查。' }],
    ['answered again after a dispute', false, { state: 'RE_ANSWERED', reason: '请按曾用名再查。' }],
    ['waived', false, { state: 'WAIVED', result: null, reason: '无在售项目' }],
    ['a record', false, { result: 'HAS_RECORD' }],
    ['the source failed', false, { result: 'SOURCE_ERROR' }],
    ['not covered', false, { result: 'NOT_COVERED' }],
    ['another person', false, { result: 'PERSON_MISMATCH' }],
    ['no record, but a word about it', false, { records: [{ note: '按曾用名复查', described: [] }] }],
    ['no record, but an earlier answer', false, { supersededRecords: [{ id: 'r' }] }],
    ['no record, but a file', false, { evidence: [{ id: 'e' }] }],
  ] as const)('%s: folded away %s', (_what, isFolded, changes) => {
    expect(isQuiet({ ...answer, ...changes }, new Set())).toBe(isFolded);
  });

  it('keeps in sight what contradicts a declaration, of this person and record type only', () => {
    const different = listDifferent(compared(true));
    expect(isQuiet(answer, different)).toBe(false);
    expect(isContradicting(answer, different)).toBe(true);
    expect(isQuiet({ ...answer, recordType: 'Vehicle' }, different)).toBe(true);
    expect(isQuiet(answer, listDifferent(compared(true, 'b')))).toBe(true);
    expect(isQuiet(answer, listDifferent(compared(false)))).toBe(true);
    expect(isContradicting({ ...answer, state: 'SENT' }, different)).toBe(false);
  });
});
