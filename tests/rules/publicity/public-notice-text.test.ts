import { describe, expect, it } from '@jest/globals';
import {
  checkNoticeColumns,
  checkNoticeElements,
  publicCitizenId,
  publicDisplayName,
} from '../../../api/src/modules/publicity/rules/public-notice-text.js';

describe('text of a public notice', () => {
  it('masks the name unless the county shows it', () => {
    expect(publicDisplayName('欧阳小华', 'MASKED')).toBe('欧阳*华');
    expect(publicDisplayName('欧阳小华', 'FULL')).toBe('欧阳小华');
    expect(publicCitizenId('610499198503120017')).toBe('****0017');
  });

  it('accepts the usual columns', () => {
    expect(
      checkNoticeColumns([
        'PUBLIC_NUMBER',
        'DISPLAY_NAME',
        'HOUSEHOLD_SIZE',
        'COMMUNITY',
        'OPINION',
        'CITIZEN_ID_LAST_FOUR',
      ]),
    ).toEqual([]);
  });

  it.each([
    'CITIZEN_ID',
    'PHONE',
    'BANK_ACCOUNT',
    'EMPLOYER',
    'HEALTH',
    'DISABILITY',
    'CHILD_NAME',
    'STREET_NUMBER',
  ] as const)('refuses the column %s', (column) => {
    expect(checkNoticeColumns(['DISPLAY_NAME', column])).toMatchObject([{ code: 'NOTICE_COLUMN_FORBIDDEN' }]);
  });

  it.each(['AGE', 'BIRTH_DATE'] as const)('never shows the last four digits beside %s', (column) => {
    expect(checkNoticeColumns(['CITIZEN_ID_LAST_FOUR', column]).map(({ code }) => code)).toContain(
      'NOTICE_COLUMNS_IDENTIFY',
    );
  });

  it('asks for period, phone, mailbox and address', () => {
    const elements = {
      startsOn: '2026-07-01',
      endsOn: '2026-07-08',
      objectionPhone: ' ',
      objectionMailbox: 'a@example.cn',
      objectionAddress: '社区服务中心',
    };
    expect(checkNoticeElements(elements)).toEqual([
      { code: 'NOTICE_ELEMENT_MISSING', message: '公示缺少“受理异议电话”，请补充后再提交。' },
    ]);
  });
});
