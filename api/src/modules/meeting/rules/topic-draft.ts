import { citizenIdCheckCharacter } from '../../../shared/citizen-id.js';
import { toHalfWidth } from '../../../shared/half-width.js';
import type { Secrecy, TopicKind } from './meeting-kinds.js';

/** One field that has to be mended, with the sentence that says how. */
interface DraftProblem {
  readonly field: string;
  readonly message: string;
}

/** What a member writes about a topic. */
export interface TopicDraft {
  readonly kind: TopicKind;
  readonly title: string;
  readonly background: string;
  readonly proposal: string;
  readonly consultedAgencyIds: readonly string[];
  readonly secrecy: Secrecy;
}

const LONGEST_TITLE = 100;
const LONGEST_TEXT = 4000;
/** Every run of 18 digits, also where blanks or dashes stand between them. */
const EIGHTEEN_DIGITS = /(?=(\d(?:[\s·.—–-]{0,3}\d){16}[\s·.—–-]{0,3}[\dX]))/giu;

/** What is missing or too much in a topic, field by field. */
export function checkTopicDraft(draft: TopicDraft): DraftProblem[] {
  return [
    ...checkText('title', '题目', draft.title, LONGEST_TITLE),
    ...checkText('background', '背景', draft.background, LONGEST_TEXT),
    ...checkText('proposal', '建议', draft.proposal, LONGEST_TEXT),
  ];
}

/** One text: not empty, not too long, no id number in it. */
export function checkText(field: string, label: string, text: string, longest: number): DraftProblem[] {
  const length = [...text.trim()].length;
  if (length === 0) return [{ field, message: `请填写${label}。` }];
  if (length > longest) return [{ field, message: `${label}不能超过 ${longest} 个字，请删减。` }];
  if (namesIdNumber(text))
    return [{ field, message: `${label}里有证件号码，请删去；涉及个案时只写申请编号。` }];
  return [];
}

const BORN_AS_WRITTEN = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])/u;

/** Topics never name a person's number. With gaps in it, date of birth and check character must fit: the columns of a table have digits too. */
function namesIdNumber(text: string): boolean {
  return [...toHalfWidth(text).matchAll(EIGHTEEN_DIGITS)].some(([, run = '']) => {
    const digits = run.replace(/[^\dX]/giu, '').toUpperCase();
    const isIdNumber =
      BORN_AS_WRITTEN.test(digits) && citizenIdCheckCharacter(digits.slice(0, 17)) === digits.at(17);
    return isIdNumber || run.length === digits.length;
  });
}
