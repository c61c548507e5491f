import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import type { DayUnit } from '../../../shared/deadline.js';
import type { NoticeLevel } from './notice-levels.js';
import {
  checkNoticeElements,
  publicDisplayName,
  type DisplayNameRule,
  type NoticeColumn,
} from './public-notice-text.js';

/** What a notice tells about a household: nothing else of the case reaches this module. */
export interface NoticeApplicantFacts {
  readonly applicantName: string;
  readonly householdSize: number;
  /** Chinese label of 保障类别. */
  readonly guaranteeTypeLabel: string;
  readonly communityName: string;
  readonly reviewAgencyName: string;
  readonly opinion: string;
}

/** Where the public objects. A desk without a mailbox has null, and its notice no line about one. */
export interface ObjectionContact {
  readonly phone: string;
  readonly mailbox: string | null;
  readonly address: string;
}

export interface NoticeDraft {
  readonly level: NoticeLevel;
  readonly publicNumber: string;
  readonly authenticityCode: string;
  readonly facts: NoticeApplicantFacts;
  readonly displayNameRule: DisplayNameRule;
  readonly days: number;
  readonly dayUnit: DayUnit;
  readonly contact: ObjectionContact;
}

/** The columns that the generated text shows; the tests hold them against the list of allowed columns. */
export const DRAFT_COLUMNS: readonly NoticeColumn[] = [
  'PUBLIC_NUMBER',
  'DISPLAY_NAME',
  'HOUSEHOLD_SIZE',
  'GUARANTEE_TYPE',
  'COMMUNITY',
  'REVIEWING_AGENCY',
  'OPINION',
];

const LEVEL_TITLES: Readonly<Record<NoticeLevel, string>> = {
  COMMUNITY: '社区初审',
  SUBDISTRICT: '街道审核',
  COUNTY: '县级审核',
};

const DAY_UNIT_LABELS: Readonly<Record<DayUnit, string>> = {
  CALENDAR_DAY: '日（自然日）',
  WORKING_DAY: '个工作日',
};

const PERIOD = '公示时间：';

/** Title and body of a notice as submitted; the dates come in when it is released. */
export function draftNotice(draft: NoticeDraft): { title: string; body: string } {
  const { facts, contact } = draft;
  const level = LEVEL_TITLES[draft.level];
  const lines = [
    `现将公共租赁住房保障申请${level}情况予以公示，接受社会监督。`,
    `公示编号：${draft.publicNumber}。`,
    `申请人：${publicDisplayName(facts.applicantName, draft.displayNameRule)}。`,
    `家庭人口：${facts.householdSize} 人。`,
    `保障类别：${facts.guaranteeTypeLabel}。`,
    `社区：${facts.communityName}。`,
    `审核单位：${facts.reviewAgencyName}。`,
    `审核意见：${facts.opinion.trim().replace(/。$/u, '')}。`,
    `${PERIOD}自发布之日起 ${draft.days} ${DAY_UNIT_LABELS[draft.dayUnit]}，发布时写明起止日期。`,
    `对公示内容有异议的，请在公示期内向审核单位提出，可以实名，也可以匿名。`,
    `受理异议电话：${contact.phone}。`,
    ...(contact.mailbox === null ? [] : [`受理异议邮箱：${contact.mailbox}。`]),
    `受理异议地址：${contact.address}。`,
    `核验码：${draft.authenticityCode}。可在公开网站的公示核验页面查询真伪。`,
    `申请保障性住房不收任何费用：不求人、不花钱、无代办、无中介。`,
  ];
  return {
    title: `${facts.communityName}公共租赁住房申请${level}公示（${draft.publicNumber}）`,
    body: lines.join('\n'),
  };
}

/** The body with its first and last day written out; put at the end if the line was edited away. */
export function withPeriod(body: string, startsOn: PlainDate, endsOn: PlainDate): string {
  const period = `${PERIOD}${formatChineseDate(startsOn)}至${formatChineseDate(endsOn)}。`;
  const lines = body.split('\n');
  const index = lines.findIndex((line) => line.trim().startsWith(PERIOD));
  return index < 0 ? [...lines, period].join('\n') : lines.with(index, period).join('\n');
}

export interface TextProblem {
  readonly field: string;
  readonly message: string;
}

/** Longest texts, in characters. */
const LONGEST_TITLE = 200;
const LONGEST_BODY = 5_000;

/** Problems of an edited text: lengths, and an element that every notice needs (受理异议的电话、地址) edited away. Empty when it may be submitted. */
export function checkNoticeText(
  text: { readonly title: string; readonly body: string },
  contact: ObjectionContact,
): TextProblem[] {
  const problems: TextProblem[] = [];
  const title = text.title.trim();
  if (title === '') problems.push({ field: 'title', message: '请填写公示标题。' });
  if (title.length > LONGEST_TITLE)
    problems.push({ field: 'title', message: `公示标题不能超过 ${LONGEST_TITLE} 个字，请删减。` });
  if (text.body.length > LONGEST_BODY)
    problems.push({ field: 'body', message: `公示正文不能超过 ${LONGEST_BODY} 个字，请删减。` });
  const shown = (value: string): string => (text.body.includes(value) ? value : '');
  // The dates are written in at the release and cannot be missing.
  const missing = checkNoticeElements({
    startsOn: PERIOD,
    endsOn: PERIOD,
    objectionPhone: shown(contact.phone),
    objectionMailbox: contact.mailbox === null ? null : shown(contact.mailbox),
    objectionAddress: shown(contact.address),
  });
  return [...problems, ...missing.map(({ message }) => ({ field: 'body', message }))];
}
