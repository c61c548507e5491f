import { INVALID, member, SHAPE, unstorable, type BadInput } from './requests.js';

const personName = (name: string, value: string, sentence: string | RegExp): BadInput => ({
  name: `name ${name}`,
  how: member({ name: value }),
  code: INVALID,
  sentence,
});

/** Names and what else is said about a person. */
export const NAMES: readonly BadInput[] = [
  personName('empty', ' ', '请填写姓名。'),
  personName('of 51 characters', '王'.repeat(51), /不能超过50个字/u),
  personName('with an emoji', '王小明😀', /不能有表情符号/u),
  personName('with a tabulator', '王\t小明', /看不见的字符/u),
  personName('with a private-use character', '王\ue000明', /自造字/u),
  personName('with a digit', '王小明2', '姓名中不能有数字，请对照证件重新填写。'),
  personName('that is HTML', '<b>王小明</b>', /只能有文字和间隔号/u),
  personName('that is SQL', '王"; drop table persons', /只能有文字和间隔号/u),
  personName('beginning with a dot', '·买买提', /应在姓名中间/u),
  { name: 'name with NUL', how: member({ name: '王\u0000明' }), code: SHAPE, sentence: unstorable },
  {
    name: 'name with half a character',
    how: member({ name: '王\ud842' }),
    code: SHAPE,
    sentence: unstorable,
  },
  {
    name: 'mobile number of 10 digits',
    how: member({ phone: '1381234567' }),
    code: INVALID,
    sentence: /手机号应为11位，现在是10位/u,
  },
  { name: 'mobile number of words', how: member({ phone: '没有' }), code: INVALID, sentence: /只能有数字/u },
  {
    name: 'bank account with letters',
    how: member({ bankAccount: '6222X' }),
    code: INVALID,
    sentence: /10至25位数字/u,
  },
  {
    name: 'marital status that does not exist',
    how: member({ maritalCode: '55' }),
    code: INVALID,
    sentence: '请选择婚姻状况。',
  },
  {
    name: 'relation that is no code',
    how: member({ relationCode: '配偶' }),
    code: INVALID,
    sentence: '请选择与申请人的关系。',
  },
  {
    name: 'employer of 101 characters',
    how: member({ employer: '厂'.repeat(101) }),
    code: INVALID,
    sentence: /最多填写100个字/u,
  },
];
