import {
  assetKindNames,
  businessRoleNames,
  homeTenureNames,
  homeUseNames,
  incomeKindNames,
  transferMannerNames,
} from '../../text/materials.js';

export const kindNames = ['incomes', 'homes', 'transfers', 'vehicles', 'businesses', 'assets'] as const;
export type KindName = (typeof kindNames)[number];

export interface EntryField {
  name: string;
  label: string;
  type: 'choice' | 'text' | 'yuan' | 'number' | 'date' | 'flag';
  options?: Readonly<Record<string, string>>;
  unit?: string;
  optional?: boolean;
  hint?: string;
  maxLength?: number;
}

export interface Kind {
  title: string;
  /** One of them: 一项收入 */
  one: string;
  fields: readonly EntryField[];
}

/** The form of each kind of declaration, in the order the desk asks for it. */
export const kinds: Record<KindName, Kind> = {
  incomes: {
    title: '收入',
    one: '一项收入',
    fields: [
      { name: 'kind', label: '种类', type: 'choice', options: incomeKindNames },
      { name: 'monthlyFen', label: '月均金额', type: 'yuan' },
      { name: 'payer', label: '来源（单位或个人）', type: 'text', maxLength: 100 },
    ],
  },
  homes: {
    title: '房屋（含租住、借住）',
    one: '一处房屋',
    fields: [
      { name: 'tenure', label: '占有方式', type: 'choice', options: homeTenureNames },
      { name: 'useType', label: '用途', type: 'choice', options: homeUseNames },
      { name: 'floorAreaSquareMetres', label: '建筑面积', type: 'number', unit: '平方米' },
      { name: 'address', label: '坐落', type: 'text', maxLength: 200 },
    ],
  },
  transfers: {
    title: '近5年转出的房屋',
    one: '一次转出',
    fields: [
      { name: 'manner', label: '方式', type: 'choice', options: transferMannerNames },
      { name: 'transferredOn', label: '转出日期', type: 'date' },
      { name: 'address', label: '坐落', type: 'text', maxLength: 200 },
    ],
  },
  vehicles: {
    title: '机动车',
    one: '一辆车',
    fields: [
      {
        name: 'plateNumber',
        label: '号牌号码',
        type: 'text',
        maxLength: 10,
        hint: '再次修改申报时须重新填写',
      },
      { name: 'model', label: '品牌型号', type: 'text', maxLength: 60 },
      {
        name: 'displacementMillilitres',
        label: '排量',
        type: 'number',
        unit: '毫升',
        optional: true,
        hint: '新能源车不填',
      },
      { name: 'purchasePriceFen', label: '购置价', type: 'yuan', optional: true },
      { name: 'isTurbocharged', label: '涡轮增压', type: 'flag' },
      { name: 'isDisabledAdapted', label: '残疾人专用车', type: 'flag' },
    ],
  },
  businesses: {
    title: '经营主体（个体户、公司）',
    one: '一个经营主体',
    fields: [
      { name: 'name', label: '名称', type: 'text', maxLength: 100 },
      { name: 'uscc', label: '统一社会信用代码', type: 'text', maxLength: 18 },
      { name: 'role', label: '角色', type: 'choice', options: businessRoleNames },
      { name: 'subscribedFen', label: '认缴出资额', type: 'yuan' },
    ],
  },
  assets: {
    title: '金融资产',
    one: '一项资产',
    fields: [
      { name: 'kind', label: '种类', type: 'choice', options: assetKindNames },
      { name: 'amountFen', label: '金额', type: 'yuan' },
    ],
  },
};
