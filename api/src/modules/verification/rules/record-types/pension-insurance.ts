import { parseSocialCreditCode } from '../../../../shared/social-credit-code.js';
import { problem, ok } from '../../../../shared/result.js';
import { code, fen, integer, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 养老保险参保 (二(二)10). Enrolment in 机关事业 marks a public employee: no agency supplies a list of them. */
export const pensionInsurance = defineRecordType({
  type: 'PensionInsurance',
  label: '养老保险参保',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    scheme: code('险种', { PUBLIC_SECTOR: '机关事业单位', ENTERPRISE: '企业职工', RESIDENT: '城乡居民' }),
    employerName: optional(text('参保单位', 100)),
    employerCreditCode: optional(text('单位统一社会信用代码', 18, { check: parseSocialCreditCode })),
    status: code('参保状态', {
      ACTIVE: '正常参保',
      SUSPENDED: '暂停缴费',
      TERMINATED: '终止参保',
      RETIRED: '离退休',
    }),
    contributionBaseFen: optional(fen('月缴费基数')),
    paidMonths: optional(integer('累计缴费月数', '月', { smallest: 0, largest: 800 })),
    lastPaidMonth: optional(
      text('最近缴费月', 7, {
        help: '例如 2026-06',
        check: (value) =>
          /^[12]\d{3}-(0[1-9]|1[0-2])$/u.test(value)
            ? ok(value)
            : problem('MONTH_FORMAT', '最近缴费月请按“2026-06”的样式填写。'),
      }),
    ),
  },
  minors: false,
  several: true,
  key: ['scheme', 'employerCreditCode'],
});
