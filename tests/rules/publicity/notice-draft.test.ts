import { describe, expect, it } from '@jest/globals';
import {
  checkNoticeText,
  draftNotice,
  DRAFT_COLUMNS,
  withPeriod,
  type NoticeDraft,
} from '../../../api/src/modules/publicity/rules/notice-draft.js';
import {
  checkObjectionText,
  isSameObjection,
} from '../../../api/src/modules/publicity/rules/objection-text.js';
import { checkNoticeColumns } from '../../../api/src/modules/publicity/rules/public-notice-text.js';
import { countBlocking, scanNotice } from '../../../api/src/modules/publicity/rules/scan-severity.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

const contact = { phone: '029-34201234', mailbox: 'wtl@example.gov.cn', address: '梧桐里社区便民服务中心' };
const draft: NoticeDraft = {
  level: 'COMMUNITY',
  publicNumber: 'GS-7K2M9PXA',
  authenticityCode: 'ABCD2345EFGH',
  facts: {
    applicantName: '欧阳小华',
    householdSize: 3,
    guaranteeTypeLabel: '低收入住房困难家庭',
    communityName: '梧桐里社区',
    reviewAgencyName: '梧桐里社区居委会',
    opinion: '经初审，符合条件。',
  },
  displayNameRule: 'MASKED',
  days: 7,
  dayUnit: 'CALENDAR_DAY',
  contact,
};

describe('text of a submitted notice', () => {
  it('masks the name, unless the county shows it', () => {
    expect(draftNotice(draft).body).toContain('申请人：欧阳*华。');
    expect(draftNotice(draft).body).not.toContain('小华');
    expect(draftNotice({ ...draft, displayNameRule: 'FULL' }).body).toContain('申请人：欧阳小华。');
  });

  it('shows only columns that may be public', () => {
    expect(checkNoticeColumns(DRAFT_COLUMNS)).toEqual([]);
  });

  it('has every element of a notice and no finding of the scan', () => {
    const text = draftNotice(draft);
    expect(checkNoticeText(text, contact)).toEqual([]);
    expect(scanNotice(text, [contact.phone, contact.mailbox], [])).toEqual([]);
    expect(text.body).toContain('核验码：ABCD2345EFGH。');
    expect(text.body).toContain('审核意见：经初审，符合条件。\n');
  });

  it('has no line about a mailbox where the office has none', () => {
    const without = { ...draft, contact: { ...contact, mailbox: null } };
    const lines = draftNotice(draft).body.split('\n');
    expect(lines).toContain(`受理异议邮箱：${contact.mailbox}。`);
    expect(draftNotice(without).body.split('\n')).toEqual(lines.filter((line) => !line.includes('邮箱')));
    expect(checkNoticeText(draftNotice(without), without.contact)).toEqual([]);
  });

  it('finds the hotline edited away', () => {
    const text = draftNotice(draft);
    const edited = { ...text, body: text.body.replace(contact.phone, '') };
    expect(checkNoticeText(edited, contact)).toEqual([
      { field: 'body', message: '公示缺少“受理异议电话”，请补充后再提交。' },
    ]);
    expect(checkNoticeText({ title: ' ', body: text.body }, contact)).toMatchObject([{ field: 'title' }]);
  });

  it('gets its first and last day when it is released, even if the line was edited away', () => {
    const [first, last] = [plainDate('2026-07-08'), plainDate('2026-07-15')];
    const { body } = draftNotice(draft);
    expect(withPeriod(body, first, last)).toContain('公示时间：2026年7月8日至2026年7月15日。');
    expect(withPeriod(body, first, last)).not.toContain('自发布之日起');
    expect(withPeriod('别的', first, last)).toBe('别的\n公示时间：2026年7月8日至2026年7月15日。');
  });
});

describe('severity of findings', () => {
  it('blocks numbers of persons and leaves a landline to the reviewer', () => {
    const findings = scanNotice(
      { title: '138 1234 5678', body: '身份证610499198503120017，电话029-34205678，王小明家庭' },
      [],
      ['王小明', '王小雨', '家'],
    );
    expect(findings.map(({ part, kind, severity }) => [part, kind, severity])).toEqual([
      ['TITLE', 'MOBILE_PHONE', 'BLOCKING'],
      ['BODY', 'CITIZEN_ID', 'BLOCKING'],
      ['BODY', 'LANDLINE_PHONE', 'WARNING'],
      ['BODY', 'PERSON_NAME', 'BLOCKING'],
    ]);
    expect(findings.at(-1)?.excerpt).not.toContain('王小明');
    expect(countBlocking(findings)).toBe(3);
  });
});

describe('text of an objection', () => {
  const text = { content: '申请人名下另有住房。', contact: '13812345678', isAnonymous: false };

  it('needs content, and a contact unless it is anonymous', () => {
    expect(checkObjectionText(text)).toEqual([]);
    expect(checkObjectionText({ ...text, content: '有问题' })).toMatchObject([{ field: 'content' }]);
    expect(checkObjectionText({ ...text, contact: ' ' })).toMatchObject([{ field: 'contact' }]);
    expect(checkObjectionText({ ...text, contact: '', isAnonymous: true })).toEqual([]);
    expect(checkObjectionText({ ...text, content: '长'.repeat(2001) })).toMatchObject([{ field: 'content' }]);
  });

  it('is the same whatever the blanks and punctuation', () => {
    expect(isSameObjection('名下另有住房。', ' 名下另有 住房 ')).toBe(true);
    expect(isSameObjection('名下另有住房', '名下另有车辆')).toBe(false);
  });
});
