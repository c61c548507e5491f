import {
  measures,
  numberParameter,
  type ChoiceParameter,
  type ParameterDefinition,
} from './policy-parameter.js';

const DAY_UNIT_CHOICES = { CALENDAR_DAY: '自然日', WORKING_DAY: '工作日' } as const;

/** Levels' limits leave out 补正, 公示 and 异议核查, during which the clock stands still. */
export const clockParameters = {
  'clock.intakeDays': numberParameter('CLOCK', '社区受理办理时限', 'WORKING_DAY', [1, 10], 5, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.communityReviewDays': numberParameter('CLOCK', '社区初审办理时限', 'WORKING_DAY', [1, 20], 4, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.subdistrictReviewDays': numberParameter(
    'CLOCK',
    '街道审核（含入户调查）办理时限',
    'WORKING_DAY',
    [1, 20],
    5,
    {
      strictness: 'LOWER_IS_STRICTER',
    },
  ),
  'clock.verificationAnswerDays': numberParameter('CLOCK', '部门核查答复时限', 'WORKING_DAY', [1, 15], 5, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.verificationSignDays': numberParameter('CLOCK', '部门核查签收时限', 'WORKING_DAY', [1, 5], 1, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.jointVerificationDays': numberParameter('CLOCK', '联审联查办理时限', 'WORKING_DAY', [1, 30], 15, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.countyReviewDays': numberParameter('CLOCK', '县级审核办理时限', 'WORKING_DAY', [1, 20], 7, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.countyApprovalDays': numberParameter('CLOCK', '县级核准办理时限', 'WORKING_DAY', [1, 20], 5, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.correctionDays': numberParameter('CLOCK', '申请人补正期限', 'WORKING_DAY', [3, 60], 15),
  'clock.reconsiderationDays': numberParameter('CLOCK', '申请人复核答复时限', 'WORKING_DAY', [1, 30], 15, {
    basis: measures('第九条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 15,
  }),
  // No rule fixes how soon a rejection is served. The nearest comparable one is 行政许可法 第四十四条, ten days to serve what was
  // granted: a comparison, not this clock's basis, so nothing is warned about by it.
  'clock.serveRejectionDays': numberParameter('CLOCK', '驳回通知送达时限', 'WORKING_DAY', [1, 20], 5, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.objectionCheckDays': numberParameter('CLOCK', '异议核查时限', 'WORKING_DAY', [1, 30], 10, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.allocationReReviewDays': numberParameter('CLOCK', '意向登记后复审时限', 'WORKING_DAY', [1, 30], 15, {
    basis: measures('第十二条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 15,
  }),
  'clock.disputeAnswerDays': numberParameter('CLOCK', '疑义退回后重新答复时限', 'WORKING_DAY', [1, 15], 3, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'clock.waitingYears': numberParameter('CLOCK', '轮候期上限', 'YEAR', [1, 10], 5, {
    basis: measures('第十条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 5,
  }),
} as const satisfies Record<string, ParameterDefinition>;

/** No national rule fixes a length of publicity; 3 to 30 days are accepted. */
export const publicityParameters = {
  'publicity.dayUnit': {
    kind: 'CHOICE',
    title: '公示期计算单位',
    group: 'PUBLICITY',
    choices: DAY_UNIT_CHOICES,
    basis: 'PRODUCT_DEFAULT',
    mustBeSetLocally: false,
    hasDefault: false,
    sampleValue: 'CALENDAR_DAY',
  } satisfies ChoiceParameter,
  'publicity.communityDays': numberParameter('PUBLICITY', '社区公示天数', 'CALENDAR_DAY', [3, 30], 7, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'publicity.subdistrictDays': numberParameter('PUBLICITY', '街道公示天数', 'CALENDAR_DAY', [3, 30], 7, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'publicity.countyDays': numberParameter('PUBLICITY', '县级公示天数', 'CALENDAR_DAY', [3, 30], 7, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'publicity.allocationDays': numberParameter('PUBLICITY', '配租公示天数', 'CALENDAR_DAY', [3, 30], 7, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
} as const satisfies Record<string, ParameterDefinition>;

/** When lights change, counted in days left (or overdue). */
export const lampParameters = {
  'lamp.yellowDaysLeft': numberParameter('LAMP', '督办黄灯：剩余天数不多于', 'CALENDAR_DAY', [1, 30], 7),
  'lamp.feedbackGraceDays': numberParameter('LAMP', '反馈逾期仍为黄灯的天数', 'CALENDAR_DAY', [0, 10], 3),
  'lamp.redReturnCount': numberParameter('LAMP', '退回达到几次亮红灯', 'COUNT', [1, 5], 2),
  'lamp.stepYellowDaysLeft': numberParameter(
    'LAMP',
    '审核环节黄灯：剩余工作日不多于',
    'WORKING_DAY',
    [0, 10],
    2,
  ),
} as const satisfies Record<string, ParameterDefinition>;
