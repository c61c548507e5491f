import type { DocumentBlock, OfficialDocument } from '../../../platform/document/official-document.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import { noticeKindLabels, type NoticeKind } from '../rules/notice-states.js';

export interface NoticePaperFacts {
  readonly kind: NoticeKind;
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly contact: string;
  /** The unit it is put to. */
  readonly addressee: string;
  readonly issuer: string;
  readonly servedOn: PlainDate;
  readonly replyBy: PlainDate;
}

/** What each kind asks of the unit. */
const ASKED: Readonly<Record<NoticeKind, string>> = {
  REMINDER: '请对照检查，及时纠正，并将核实和改进情况书面回复。',
  URGING: '请抓紧办理，并将办理情况和结果书面回复。',
  ADVICE: '请认真研究，采纳情况和整改结果请书面回复；不能采纳的，请说明理由。',
};

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** 提醒函 is a letter (信函格式); 督促单 and 监督建议 are documents with a red head. */
export function noticePaper(facts: NoticePaperFacts): OfficialDocument {
  const { kind, number, content, contact, addressee, issuer, servedOn, replyBy } = facts;
  const isLetter = kind === 'REMINDER';
  const name = noticeKindLabels[kind];
  return {
    form: isLetter ? 'LETTER' : 'DOCUMENT',
    mark: isLetter ? issuer : `${issuer}文件`,
    number,
    title: facts.title.endsWith(name) ? facts.title : `${facts.title}（${name}）`,
    addressee,
    body: [
      ...content
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(paragraph),
      paragraph(`${ASKED[kind]}回复期限：${formatChineseDate(replyBy)}。`),
    ],
    signature: { body: issuer, signedOn: servedOn },
    note: `联系人：${contact}`,
    imprint: { printedBy: issuer, printedOn: servedOn },
  };
}
