import { describe, expect, it } from '@jest/globals';
import {
  changeOf,
  noteChange,
  withoutKindOfMaterial,
  type CorrectionChange,
} from '../../../api/src/modules/application/rules/correction-changes.js';

const noted = (...changes: readonly CorrectionChange[]): readonly CorrectionChange[] =>
  changes.reduce<readonly CorrectionChange[]>(noteChange, []);

const corrected = (memberId: string, fields: readonly string[], formerMemberId: string | null = null) =>
  changeOf('MEMBER_CORRECTED', { memberId, fields, formerMemberId });
const category = (from: string, to: string) => changeOf('GUARANTEE_TYPE', { from, to });

describe('what the desk changed in a round', () => {
  it('says each thing once, with every field that changed', () => {
    expect(
      noted(
        corrected('a', ['employer']),
        changeOf('FACTS_DECLARED', { memberId: 'a' }),
        corrected('a', ['phone', 'employer']),
        changeOf('FACTS_DECLARED', { memberId: 'a' }),
        changeOf('FACTS_DECLARED', { memberId: 'b' }),
      ),
    ).toEqual([
      corrected('a', ['employer', 'phone']),
      changeOf('FACTS_DECLARED', { memberId: 'a' }),
      changeOf('FACTS_DECLARED', { memberId: 'b' }),
    ]);
  });

  it('keeps the category the round began with, and nothing when it is that again', () => {
    expect(noted(category('LOW_INCOME', 'MIDDLE'), category('MIDDLE', 'NEW'))).toEqual([
      category('LOW_INCOME', 'NEW'),
    ]);
    expect(noted(category('LOW_INCOME', 'MIDDLE'), category('MIDDLE', 'LOW_INCOME'))).toEqual([]);
  });

  it('forgets who came and went', () => {
    expect(
      noted(
        changeOf('MEMBER_ADDED', { memberId: 'c' }),
        changeOf('FACTS_DECLARED', { memberId: 'c' }),
        changeOf('MEMBER_REMOVED', { memberId: 'c' }),
      ),
    ).toEqual([]);
  });

  it('names of somebody who left only that they left', () => {
    expect(noted(corrected('a', ['phone']), changeOf('MEMBER_REMOVED', { memberId: 'a' }))).toEqual([
      changeOf('MEMBER_REMOVED', { memberId: 'a' }),
    ]);
  });

  it('follows a place from hand to hand, back to who had it when the round began', () => {
    expect(
      noted(
        changeOf('FACTS_DECLARED', { memberId: 'a' }),
        corrected('b', ['idNumber'], 'a'),
        corrected('c', ['name'], 'b'),
      ),
    ).toEqual([changeOf('FACTS_DECLARED', { memberId: 'c' }), corrected('c', ['idNumber', 'name'], 'a')]);
    expect(noted(corrected('b', ['idNumber'], 'a'), changeOf('MEMBER_REMOVED', { memberId: 'b' }))).toEqual([
      changeOf('MEMBER_REMOVED', { memberId: 'a' }),
    ]);
    expect(noted(changeOf('MEMBER_ADDED', { memberId: 'b' }), corrected('c', ['idNumber'], 'b'))).toEqual([
      changeOf('MEMBER_ADDED', { memberId: 'c' }),
    ]);
  });

  it('has nothing to say of an entry saved as it was', () => {
    expect(noted(corrected('a', []))).toEqual([]);
  });

  it('says of a material what it was when the round began, and nothing when it is that again', () => {
    const moved = (attachmentId: string, from: string, to: string) =>
      changeOf('MATERIAL_KIND_CHANGED', { attachmentId, from, to });
    const removed = (attachmentId: string, from: string) =>
      changeOf('MATERIAL_REMOVED', { attachmentId, from });
    expect(
      noted(moved('x', 'OTHER', 'INCOME'), moved('y', 'OTHER', 'INCOME'), moved('x', 'INCOME', 'OTHER')),
    ).toEqual([moved('y', 'OTHER', 'INCOME')]);
    expect(noted(moved('x', 'OTHER', 'INCOME'), removed('x', 'INCOME'), removed('y', 'INCOME'))).toEqual([
      removed('x', 'OTHER'),
      removed('y', 'INCOME'),
    ]);
  });

  it('keeps the kind of a material from whoever may not open it', () => {
    const removed = changeOf('MATERIAL_REMOVED', { attachmentId: 'x', from: 'MARRIAGE' });
    expect(withoutKindOfMaterial(removed)).toMatchObject({ kind: 'MATERIAL_REMOVED', from: null });
    expect(withoutKindOfMaterial(category('LOW_INCOME', 'NEW'))).toEqual(category('LOW_INCOME', 'NEW'));
  });

  it('names a place that was taken even where no field differs', () => {
    expect(noted(corrected('b', [], 'a'))).toEqual([corrected('b', [], 'a')]);
  });
});
