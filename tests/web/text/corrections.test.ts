import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { describeChange, entryFieldNames } from '../../../admin-web/src/text/corrections.js';

const names: Readonly<Record<string, string>> = { a: '陈试安', b: '陈式安' };
const nameOf = (id: string | null | undefined): string => names[id ?? ''] ?? '一名成员';
const change = { memberId: null, formerMemberId: null, fields: [], from: null, to: null };

describe('what the desk changed, in a line', () => {
  it.each([
    [
      { kind: 'GUARANTEE_TYPE', from: 'LOW_INCOME', to: 'NEW_EMPLOYEE' },
      '保障类别由“城镇中等偏下收入住房困难家庭”改为“新就业无房职工”',
    ],
    [{ kind: 'MEMBER_ADDED', memberId: 'a' }, '增加家庭成员陈试安'],
    [{ kind: 'MEMBER_REMOVED', memberId: 'a' }, '移除家庭成员陈试安'],
    [
      { kind: 'MEMBER_CORRECTED', memberId: 'a', fields: ['employer', 'phone'] },
      '更正陈试安的工作单位、手机号',
    ],
    [
      { kind: 'MEMBER_CORRECTED', memberId: 'a', formerMemberId: 'b', fields: ['idNumber', 'name'] },
      '陈试安替换原来录入的陈式安（证件号码、姓名）',
    ],
    [{ kind: 'FACTS_DECLARED', memberId: 'a' }, '重新申报陈试安的收入和财产'],
    [{ kind: 'CONSENT_RECORDED', memberId: 'c' }, '重新登记一名成员的授权核查同意书'],
    [{ kind: 'MATERIAL_REMOVED', from: 'INCOME' }, '删除一份收入证明'],
    [{ kind: 'MATERIAL_KIND_CHANGED', from: 'OTHER', to: 'INCOME' }, '一份材料由“其他材料”改为“收入证明”'],
  ] as const)('%o', (what, line) => {
    expect(
      describeChange({ ...change, ...what, fields: 'fields' in what ? [...what.fields] : [] }, nameOf),
    ).toBe(line);
  });

  it('has a word for every field of an entry', () => {
    const schema = buildSchema(
      readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'),
    );
    const input = schema.getType('MemberCorrectionInput');
    if (!isInputObjectType(input)) throw new Error('the schema has no correction of a member');
    expect(Object.keys(entryFieldNames).sort()).toEqual(Object.keys(input.getFields()).sort());
  });
});
