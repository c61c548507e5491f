import { expect, test } from '@jest/globals';
import { NOTICE_KINDS, type NoticeKind } from '../../../api/src/modules/supervision/rules/notice-states.js';
import { noticePaper } from '../../../api/src/modules/supervision/service/notice-paper.js';
import { writeOfficialDocument } from '../../../api/src/platform/document/write-official-document.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { layoutFaults } from '../../support/official-layout.js';

const paperOf = (kind: NoticeKind) =>
  noticePaper({
    kind,
    number: '监提〔2026〕1号',
    title: '关于规范查询的函',
    content: '请核实夜间查询情况。\n\n请完善加班审批。',
    contact: '演监督 029-38000001',
    addressee: '县人民法院',
    issuer: '县纪委监委',
    servedOn: plainDate('2026-07-08'),
    replyBy: plainDate('2026-07-15'),
  });

test.each(NOTICE_KINDS)('the paper of %s has every measure of its form', async (kind) => {
  const paper = paperOf(kind);
  expect(paper.form).toBe(kind === 'REMINDER' ? 'LETTER' : 'DOCUMENT');
  expect(layoutFaults(await writeOfficialDocument(paper, new Date('2026-07-08T02:00:00Z')), paper)).toEqual(
    [],
  );
});

test('a blank line of the text is no paragraph, and the limit stands in the last one', () => {
  expect(paperOf('URGING').body).toEqual([
    { kind: 'paragraph', text: '请核实夜间查询情况。' },
    { kind: 'paragraph', text: '请完善加班审批。' },
    {
      kind: 'paragraph',
      text: '请抓紧办理，并将办理情况和结果书面回复。回复期限：2026年7月15日。',
    },
  ]);
});
