/** 异议 as written by a person. */
export interface ObjectionText {
  readonly content: string;
  /** Telephone or address to answer to; empty for an anonymous one. */
  readonly contact: string;
  readonly isAnonymous: boolean;
}

export interface ObjectionProblem {
  readonly field: string;
  readonly message: string;
}

/** Lengths in characters. */
const SHORTEST_OBJECTION = 5;
const LONGEST_OBJECTION = 2_000;
const LONGEST_CONTACT = 100;

const comparable = (content: string): string => content.replace(/[\s\p{P}]/gu, '');

/** What has to be put right before an objection can be taken in; empty when nothing. */
export function checkObjectionText(text: ObjectionText): ObjectionProblem[] {
  const problems: ObjectionProblem[] = [];
  const length = [...text.content.trim()].length;
  if (length < SHORTEST_OBJECTION)
    problems.push({ field: 'content', message: '请写明异议的事实和理由，便于核查。' });
  if (length > LONGEST_OBJECTION)
    problems.push({
      field: 'content',
      message: `异议内容不能超过 ${LONGEST_OBJECTION} 个字，请删减；材料可到受理地址提交。`,
    });
  if (!text.isAnonymous && text.contact.trim() === '')
    problems.push({
      field: 'contact',
      message: '请填写联系方式，以便告知核查结果；不愿留下联系方式的，请选择匿名。',
    });
  if ([...text.contact].length > LONGEST_CONTACT)
    problems.push({ field: 'contact', message: `联系方式不能超过 ${LONGEST_CONTACT} 个字，请删减。` });
  return problems;
}

/** Whether two texts say the same, blanks and punctuation aside. */
export function isSameObjection(earlier: string, later: string): boolean {
  return comparable(earlier) === comparable(later);
}
