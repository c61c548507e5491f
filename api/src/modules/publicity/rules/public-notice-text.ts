import { maskCitizenIdForPublic, maskName } from '../../../shared/masking.js';
import type { Problem } from '../../../shared/result.js';

/** How a county shows names in a notice (公示): masked, or in full because neighbours must recognise the applicant to object. */
export type DisplayNameRule = 'MASKED' | 'FULL';

/** Columns a table of a notice may be given. */
export const NOTICE_COLUMNS = {
  PUBLIC_NUMBER: { label: '公示编号', isAllowed: true },
  DISPLAY_NAME: { label: '申请人', isAllowed: true },
  HOUSEHOLD_SIZE: { label: '家庭人口', isAllowed: true },
  GUARANTEE_TYPE: { label: '保障类别', isAllowed: true },
  COMMUNITY: { label: '社区', isAllowed: true },
  AREA_AGAINST_LINE: { label: '人均面积是否在标准内', isAllowed: true },
  INCOME_AGAINST_LINE: { label: '人均收入是否在标准内', isAllowed: true },
  REVIEWING_AGENCY: { label: '审核单位', isAllowed: true },
  OPINION: { label: '审核意见', isAllowed: true },
  CITIZEN_ID_LAST_FOUR: { label: '身份证号后四位', isAllowed: true },
  BIRTH_DATE: { label: '出生日期', isAllowed: false },
  AGE: { label: '年龄', isAllowed: false },
  CITIZEN_ID: { label: '身份证号', isAllowed: false },
  PHONE: { label: '联系电话', isAllowed: false },
  BANK_ACCOUNT: { label: '银行账户', isAllowed: false },
  EMPLOYER: { label: '工作单位', isAllowed: false },
  HEALTH: { label: '患病情况', isAllowed: false },
  DISABILITY: { label: '残疾情况', isAllowed: false },
  CHILD_NAME: { label: '子女姓名', isAllowed: false },
  STREET_NUMBER: { label: '门牌号', isAllowed: false },
  INCOME_AMOUNT: { label: '收入金额', isAllowed: false },
} as const;

/** Name of a column. */
export type NoticeColumn = keyof typeof NOTICE_COLUMNS;

/** What every notice has to tell the public; empty text counts as missing, null is what the desk does not have. */
export interface NoticeElements {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly objectionPhone: string;
  readonly objectionMailbox: string | null;
  readonly objectionAddress: string;
}

const ELEMENT_LABELS: Readonly<Record<keyof NoticeElements, string>> = {
  startsOn: '公示起始日期',
  endsOn: '公示截止日期',
  objectionPhone: '受理异议电话',
  objectionMailbox: '受理异议邮箱',
  objectionAddress: '受理异议地址',
};

// Region, last four and birth year together leave about 33 candidates: a neighbour could complete the number.
const FORBIDDEN_COMBINATIONS: readonly (readonly [NoticeColumn, NoticeColumn])[] = [
  ['CITIZEN_ID_LAST_FOUR', 'BIRTH_DATE'],
  ['CITIZEN_ID_LAST_FOUR', 'AGE'],
];

/** The applicant's name as the public sees it. */
export function publicDisplayName(name: string, rule: DisplayNameRule): string {
  return rule === 'FULL' ? name.trim() : maskName(name);
}

/** The only form in which a citizen id may stand in a notice: `****0017`. */
export function publicCitizenId(citizenId: string): string {
  return maskCitizenIdForPublic(citizenId);
}

/** Problems of a table's columns: NOTICE_COLUMN_FORBIDDEN (个人信息保护法 25), NOTICE_COLUMNS_IDENTIFY for a pair that together identifies. Empty when it may be published. */
export function checkNoticeColumns(columns: readonly NoticeColumn[]): Problem[] {
  const forbidden = columns
    .filter((column) => !NOTICE_COLUMNS[column].isAllowed)
    .map((column) => ({
      code: 'NOTICE_COLUMN_FORBIDDEN',
      message: `公示表中不能有“${NOTICE_COLUMNS[column].label}”，请删去这一列。`,
    }));
  const pairs = FORBIDDEN_COMBINATIONS.filter((pair) => pair.every((column) => columns.includes(column))).map(
    ([left, right]) => ({
      code: 'NOTICE_COLUMNS_IDENTIFY',
      message: `“${NOTICE_COLUMNS[left].label}”和“${NOTICE_COLUMNS[right].label}”不能同时公示，合在一起可推算出完整号码，请至少删去一列。`,
    }),
  );
  return [...forbidden, ...pairs];
}

/** NOTICE_ELEMENT_MISSING for each part a notice needs and lacks. */
export function checkNoticeElements(elements: NoticeElements): Problem[] {
  return (Object.keys(ELEMENT_LABELS) as (keyof NoticeElements)[])
    .filter((key) => elements[key]?.trim() === '')
    .map((key) => ({
      code: 'NOTICE_ELEMENT_MISSING',
      message: `公示缺少“${ELEMENT_LABELS[key]}”，请补充后再提交。`,
    }));
}
