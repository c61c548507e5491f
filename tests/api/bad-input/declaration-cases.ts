import { declared, INVALID, SHAPE, unstorable, type BadInput } from './requests.js';

const wage = { kind: 'WAGE', monthlyFen: 320_000, payer: '县自来水公司' };
const home = { address: '东大街1号', useType: 'RESIDENTIAL', floorAreaSquareMetres: 60, tenure: 'OWNED' };
const vehicle = {
  plateNumber: '陕D12345',
  model: '五菱',
  displacementMillilitres: 1500,
  isTurbocharged: false,
  purchasePriceFen: 1,
  isDisabledAdapted: false,
};
const business = { uscc: '91610000MA6TG0000X', name: '小店', role: 'OPERATOR', subscribedFen: 0 };

/** What a household declares. */
export const DECLARATIONS: readonly BadInput[] = [
  {
    name: 'negative income',
    how: declared({ incomes: [{ ...wage, monthlyFen: -1 }] }),
    code: INVALID,
    sentence: /0至1亿元之间/u,
  },
  {
    name: 'income beyond any',
    how: declared({ incomes: [{ ...wage, monthlyFen: 10_000_000_001 }] }),
    code: INVALID,
    sentence: /是否多输了0/u,
  },
  {
    name: 'income in fractions of a fen',
    how: declared({ incomes: [{ ...wage, monthlyFen: 0.5 }] }),
    code: SHAPE,
    sentence: /以分为单位的整数/u,
  },
  {
    name: 'income as text',
    how: declared({ incomes: [{ ...wage, monthlyFen: '320000' }] }),
    code: SHAPE,
    sentence: /以分为单位的整数/u,
  },
  {
    name: 'income beyond exact numbers',
    how: declared({ incomes: [{ ...wage, monthlyFen: 2 ** 60 }] }),
    code: SHAPE,
    sentence: /以分为单位的整数/u,
  },
  {
    name: 'income from nobody',
    how: declared({ incomes: [{ ...wage, payer: ' ' }] }),
    code: INVALID,
    sentence: '请填写这一项。',
  },
  {
    name: 'thirty-one incomes',
    how: declared({ incomes: Array.from({ length: 31 }, () => wage) }),
    code: INVALID,
    sentence: /最多申报30项/u,
  },
  {
    name: 'home of area 0',
    how: declared({ homes: [{ ...home, floorAreaSquareMetres: 0 }] }),
    code: INVALID,
    sentence: /建筑面积应大于0/u,
  },
  {
    name: 'home of negative area',
    how: declared({ homes: [{ ...home, floorAreaSquareMetres: -60 }] }),
    code: INVALID,
    sentence: /建筑面积应大于0/u,
  },
  {
    name: 'home as large as a district',
    how: declared({ homes: [{ ...home, floorAreaSquareMetres: 10_001 }] }),
    code: INVALID,
    sentence: /不超过1万平方米/u,
  },
  {
    name: 'plate with I',
    how: declared({ vehicles: [{ ...vehicle, plateNumber: '陕DI2345' }] }),
    code: INVALID,
    sentence: /没有字母I和O/u,
  },
  {
    name: 'plate with O',
    how: declared({ vehicles: [{ ...vehicle, plateNumber: '陕D1234O' }] }),
    code: INVALID,
    sentence: /没有字母I和O/u,
  },
  {
    name: 'plate without a province',
    how: declared({ vehicles: [{ ...vehicle, plateNumber: 'D12345' }] }),
    code: INVALID,
    sentence: /省份简称开头/u,
  },
  {
    name: 'displacement beyond any engine',
    how: declared({ vehicles: [{ ...vehicle, displacementMillilitres: 20_001 }] }),
    code: INVALID,
    sentence: /0至20000毫升/u,
  },
  {
    name: 'credit code with a wrong check character',
    how: declared({ businesses: [business] }),
    code: INVALID,
    sentence: /统一社会信用代码/u,
  },
  {
    name: 'credit code of 17 characters',
    how: declared({ businesses: [{ ...business, uscc: '91610000MA6TG0000' }] }),
    code: INVALID,
    sentence: /18位/u,
  },
  {
    name: 'transfer in the future',
    how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2099-01-01' }] }),
    code: INVALID,
    sentence: '转让日期晚于今天，请核对。',
  },
  {
    name: 'transfer on 30 February',
    how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2026-02-30' }] }),
    code: SHAPE,
    sentence: '2026年2月没有30日，请核对日期后重新填写。',
  },
  {
    name: 'date in words',
    how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '昨天' }] }),
    code: SHAPE,
    sentence: /日期格式不正确/u,
  },
  {
    name: 'kind of income that does not exist',
    how: declared({ incomes: [{ ...wage, kind: 'LOTTERY' }] }),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'address with NUL',
    how: declared({ homes: [{ ...home, address: '东大街\u0000' }] }),
    code: SHAPE,
    sentence: unstorable,
  },
];
