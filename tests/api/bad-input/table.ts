import { ACTS } from './act-cases.js';
import { DECLARATIONS } from './declaration-cases.js';
import { FILES } from './file-cases.js';
import { ID_NUMBERS } from './id-number-cases.js';
import { NAMES } from './name-cases.js';
import { REQUESTS } from './request-cases.js';
import type { BadInput } from './requests.js';

/** Every way of getting it wrong that this suite knows: name, how, the code and the sentence expected. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...ID_NUMBERS,
  ...NAMES,
  ...DECLARATIONS,
  ...ACTS,
  ...REQUESTS,
  ...FILES,
];

/** What looks odd and is right all the same. */
export const GOOD_MEMBERS: readonly { name: string; more: () => object; stored?: string }[] = [
  {
    name: 'an id number in full width with a small x',
    more: () => ({ idNumber: '６１０４９９２０１５０６０６２０３ｘ', sex: 'MALE', name: '王小雨' }),
  },
  { name: 'a rare character', more: () => ({ name: '王𬭩' }), stored: '王𬭩' },
  { name: 'a middle dot', more: () => ({ name: '买买提·阿卜杜拉' }), stored: '买买提·阿卜杜拉' },
  {
    name: 'another keyboard’s middle dot',
    more: () => ({ name: '买买提•阿卜杜拉' }),
    stored: '买买提·阿卜杜拉',
  },
  { name: 'a zero-width space that was pasted', more: () => ({ name: '王\u200b晓雪' }), stored: '王晓雪' },
  { name: 'a direction mark that was pasted', more: () => ({ name: '\u202e王晓雨' }), stored: '王晓雨' },
  { name: 'a typing slip of a space', more: () => ({ name: ' 欧阳 小华 ' }), stored: '欧阳小华' },
  { name: 'a telephone number with country code and spaces', more: () => ({ phone: '+86 138 1234 5670' }) },
  { name: 'fifty characters', more: () => ({ name: '王'.repeat(50) }), stored: '王'.repeat(50) },
];
