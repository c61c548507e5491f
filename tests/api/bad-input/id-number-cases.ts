import { INVALID, member, type BadInput } from './requests.js';

const id = (name: string, idNumber: string, sentence: string | RegExp): BadInput => ({
  name: `id number ${name}`,
  how: member({ idNumber }),
  code: INVALID,
  sentence,
});

/** Id numbers and other documents. */
export const ID_NUMBERS: readonly BadInput[] = [
  id('with 17 characters', '61049919850312001', /应为18位，现在是17位/u),
  id('with 19 characters', '6104991985031200177', /现在是19位/u),
  id('of 15 digits', '610499850312001', /15位旧身份证号/u),
  id('with a letter inside', '61049919850312A017', /前17位应为数字/u),
  id('born on 30 February', '610499198502300012', /不是真实存在的出生日期/u),
  id('born in month 13', '610499198513120017', /不是真实存在的出生日期/u),
  id('born tomorrow', '610499202607090016', /晚于今天|对不上/u),
  id('with a wrong check digit', '610499198503120018', /最后一位与前17位对不上/u),
  id('of one digit repeated', '111111111111111111', /不是真实的身份证号/u),
  id('counting up', '123456789012345678', /不是真实的身份证号/u),
  id('beginning with 0', '010499198503120017', /不会以0开头/u),
  id('empty', '', '请填写身份证号。'),
  id('of spaces', '   ', '请填写身份证号。'),
  id('that is SQL', "' or 1=1 --", /现在是\d+位/u),
  {
    name: 'other document without a reason',
    how: member({ idType: 'PASSPORT', idNumber: 'E12345678', bornOn: '1985-03-12' }),
    code: INVALID,
    sentence: '没有使用居民身份证，请填写原因。',
  },
  {
    name: 'other document without a birthday',
    how: member({ idType: 'PASSPORT', idNumber: 'E12345678', idReason: '外籍' }),
    code: INVALID,
    sentence: '请填写出生日期。',
  },
  {
    name: 'other document born tomorrow',
    how: member({ idType: 'PASSPORT', idNumber: 'E12345678', idReason: '外籍', bornOn: '2099-01-01' }),
    code: INVALID,
    sentence: '出生日期晚于今天，请核对。',
  },
  {
    name: 'other document of one character repeated',
    how: member({ idType: 'OTHER', idNumber: '00000000', idReason: '无', bornOn: '1985-03-12' }),
    code: INVALID,
    sentence: /同一个字符的重复/u,
  },
  {
    name: 'a citizen’s number as that of another document',
    how: member({ idType: 'OTHER', idNumber: '610499198503120017', idReason: '无', bornOn: '1985-03-12' }),
    code: INVALID,
    sentence: '这是居民身份证号码，请把证件类型改为居民身份证。',
  },
  {
    name: 'sex against the 17th digit',
    how: member({ sex: 'FEMALE', idNumber: '610499198503120017' }),
    code: INVALID,
    sentence: /性别与身份证号第17位不一致/u,
  },
];
