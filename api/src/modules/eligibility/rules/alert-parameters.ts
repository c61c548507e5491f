import { numberParameter, type NumberParameter, type ParameterDefinition } from './policy-parameter.js';

/** A threshold of a supervision model (监督模型): it holds at the product's value until the county sets another. */
const threshold = (
  title: string,
  unit: NumberParameter['unit'],
  range: readonly [number, number],
  value: number,
): NumberParameter => numberParameter('SUPERVISION', title, unit, range, value, { hasDefault: true });

/**
 * Thresholds of P04, P05 and P08–P20 and the clocks of supervision. None decides about a citizen, so none keeps the
 * county from working while nobody has set it.
 */
export const alertParameters = {
  'alert.lookBackDays': threshold('监督模型每次回看的天数', 'CALENDAR_DAY', [7, 400], 62),
  'alert.P04.sharePercent': threshold('P04 一人核准件数占比超过', 'PERCENT', [10, 99], 40),
  'alert.P04.leastApprovals': threshold('P04 当月核准不少于多少件才计算', 'COUNT', [2, 200], 5),
  'alert.P05.levels': threshold('P05 同一人在一件申请中办理的层级达到', 'COUNT', [2, 4], 2),
  'alert.P08.minutes': threshold('P08 审核环节用时短于', 'MINUTE', [1, 1440], 10),
  'alert.P08.percentile': threshold('P08 低于同环节最快的百分位（0不启用）', 'PERCENT', [0, 20], 0),
  'alert.P08.leastSteps': threshold('P08 同环节办结不少于多少次才比较百分位', 'COUNT', [10, 1000], 20),
  'alert.P09.toleranceSeconds': threshold('P09 环节时间倒置的容差秒数', 'COUNT', [0, 3600], 0),
  'alert.P10.missingDays': threshold('P10 公示比规定少几天起提示', 'CALENDAR_DAY', [1, 10], 1),
  'alert.P11.approvals': threshold('P11 集中核准件数超过', 'COUNT', [2, 200], 20),
  'alert.P11.minutes': threshold('P11 集中核准的时间段', 'MINUTE', [1, 120], 10),
  'alert.P12.graceMinutes': threshold('P12 审核通过后多少分钟内的更正不提示', 'MINUTE', [0, 1440], 0),
  'alert.P13.days': threshold('P13 调整标准后的观察天数', 'CALENDAR_DAY', [1, 60], 7),
  'alert.P13.approvals': threshold('P13 观察期内核准达到几件', 'COUNT', [1, 200], 5),
  'alert.P14.days': threshold('P14 驳回后少于几天又由他人核准', 'CALENDAR_DAY', [1, 365], 30),
  'alert.P15.declarationDays': threshold('P15 亲属申请后应申报回避的天数', 'CALENDAR_DAY', [0, 60], 7),
  'alert.P16.opens': threshold('P16 办公开始，自零点起的分钟数', 'MINUTE', [0, 720], 450),
  'alert.P16.closes': threshold('P16 办公结束，自零点起的分钟数', 'MINUTE', [720, 1439], 1170),
  'alert.P16.reads': threshold('P16 当日办公时间外查看达到几次', 'COUNT', [1, 50], 1),
  'alert.P17.cases': threshold('P17 一人一日查看申请超过几件', 'COUNT', [5, 1000], 50),
  'alert.P17.exports': threshold('P17 一人一日导出超过几次', 'COUNT', [1, 100], 5),
  'alert.P18.days': threshold('P18 申请终结超过几天后仍被查看', 'CALENDAR_DAY', [0, 365], 30),
  'alert.P19.reads': threshold('P19 查看本人或亲属的申请达到几次', 'COUNT', [1, 20], 1),
  'alert.P20.reveals': threshold('P20 一人一日对同一申请查看完整证件超过几次', 'COUNT', [1, 50], 3),
  'risk.highFrom': threshold('廉政风险分值达到多少为高', 'COUNT', [10, 25], 15),
  'risk.mediumFrom': threshold('廉政风险分值达到多少为中', 'COUNT', [3, 14], 8),
  'supervision.replyDays': threshold('监督文书回复时限', 'WORKING_DAY', [1, 30], 5),
  'supervision.lookBackDays': threshold('问题整改后回头看间隔', 'WORKING_DAY', [1, 60], 10),
} as const satisfies Record<string, ParameterDefinition>;
