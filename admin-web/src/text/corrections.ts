import type { AttachmentKind, CorrectionChangeKind, GuaranteeType } from '../graphql/gql/graphql.js';
import { guaranteeTypeNames } from './applications.js';
import { attachmentKindNames } from './materials.js';

/** 更正成员信息时改动的字段 */
export const entryFieldNames: Readonly<Record<string, string>> = {
  name: '姓名',
  sex: '性别',
  idType: '证件类型',
  idNumber: '证件号码',
  idReason: '没有居民身份证的原因',
  bornOn: '出生日期',
  relationCode: '与申请人的关系',
  maritalCode: '婚姻状况',
  employer: '工作单位',
  currentAddress: '现住址',
  phone: '手机号',
  bankAccount: '银行账号',
  hasUnverifiableIncome: '有无无法核实的收入',
};

interface Change {
  kind: CorrectionChangeKind;
  memberId?: string | null | undefined;
  formerMemberId?: string | null | undefined;
  fields: readonly string[];
  from?: string | null | undefined;
  to?: string | null | undefined;
}

type NameOf = (memberId: string | null | undefined) => string;

const category = (value: string | null | undefined): string =>
  guaranteeTypeNames[value as GuaranteeType] ?? '其他类别';
const material = (value: string | null | undefined): string =>
  attachmentKindNames[value as AttachmentKind] ?? '其他材料';

const words: Readonly<Record<CorrectionChangeKind, (change: Change, nameOf: NameOf) => string>> = {
  GUARANTEE_TYPE: ({ from, to }) => `保障类别由“${category(from)}”改为“${category(to)}”`,
  MEMBER_ADDED: ({ memberId }, nameOf) => `增加家庭成员${nameOf(memberId)}`,
  MEMBER_REMOVED: ({ memberId }, nameOf) => `移除家庭成员${nameOf(memberId)}`,
  MEMBER_CORRECTED: ({ memberId, formerMemberId, fields }, nameOf) => {
    const changed = fields.map((field) => entryFieldNames[field] ?? '其他信息').join('、');
    return formerMemberId == null
      ? `更正${nameOf(memberId)}的${changed}`
      : `${nameOf(memberId)}替换原来录入的${nameOf(formerMemberId)}（${changed}）`;
  },
  FACTS_DECLARED: ({ memberId }, nameOf) => `重新申报${nameOf(memberId)}的收入和财产`,
  CONSENT_RECORDED: ({ memberId }, nameOf) => `重新登记${nameOf(memberId)}的授权核查同意书`,
  MATERIAL_REMOVED: ({ from }) => `删除一份${material(from)}`,
  MATERIAL_KIND_CHANGED: ({ from, to }) => `一份材料由“${material(from)}”改为“${material(to)}”`,
};

/** What the desk did, in one line; what a field held before is not told. */
export const describeChange = (change: Change, nameOf: NameOf): string => words[change.kind](change, nameOf);
