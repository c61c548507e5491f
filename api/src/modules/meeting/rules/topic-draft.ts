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
/** 18 digits that look like an id number: topics never name a person's number. */
const ID_NUMBER = /\d{17}[\dXx]/u;

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
  if (ID_NUMBER.test(text))
    return [{ field, message: `${label}里有证件号码，请删去；涉及个案时只写申请编号。` }];
  return [];
}
