import { describe, expect, it } from '@jest/globals';
import { checkText } from '../../../api/src/modules/meeting/rules/topic-draft.js';

const messages = (text: string) => checkText('title', '题目', text, 100).map(({ message }) => message);

describe('a text about a topic', () => {
  it.each([
    '610499201506062037',
    '61049920150606203X',
    '关于 610499 20150606 203X 一户',
    '6104-9920-1506-0620-3X',
    '６１０４９９２０１５０６０６２０３Ｘ',
    '1 610499 20150606 203X',
  ])('names no id number: %s', (text) => {
    expect(messages(text)).toEqual(['题目里有证件号码，请删去；涉及个案时只写申请编号。']);
  });

  it.each(['关于 A2026000179 一户', '2026 1000 2000 3000 4000 50', '电话 0910-1234567'])(
    'may name other numbers: %s',
    (text) => {
      expect(messages(text)).toEqual([]);
    },
  );

  it('is neither empty nor too long', () => {
    expect(messages('  ')).toEqual(['请填写题目。']);
    expect(messages('长'.repeat(101))).toEqual(['题目不能超过 100 个字，请删减。']);
  });
});
