import type { ParameterKey } from '../../eligibility/index.js';

/** One line of what a model found. */
export interface AlertFact {
  readonly label: string;
  readonly value: string;
}

/** 预警模型卡片: what a model looks for, why, with which thresholds, in which data. */
export interface SupervisionModel {
  readonly name: string;
  /** 领域. */
  readonly domain: string;
  /** 廉政风险点 that it watches. */
  readonly riskPoint: string;
  /** 预警类型: red asks for a look at once. */
  readonly light: 'RED' | 'YELLOW';
  /** 预警描述: what a hit means, and what it does not. */
  readonly meaning: string;
  /** 预警规则: the query in words, so that anybody can recount it. */
  readonly rule: string;
  readonly parameters: readonly ParameterKey[];
}

/** Raised when a model's rule changes; an old alert keeps the version it was found with. */
export const MODEL_VERSION = 3;

export const supervisionModels = {
  P04: {
    name: '核准过于集中于一人',
    domain: '资格审核',
    riskPoint: '核准权长期集中于一人，缺少制约',
    light: 'YELLOW',
    meaning: '一个月内由同一人核准的件数占比过高。可能只是岗位人手少，须核实有无代签、包办。',
    rule: '按月统计已满月份中操作为“核准”的步骤；当月核准总数达到起算件数，且某人的件数占比超过阈值时提示。',
    parameters: ['alert.P04.sharePercent', 'alert.P04.leastApprovals', 'alert.lookBackDays'],
  },
  P05: {
    name: '同一人在两个层级办理',
    domain: '资格审核',
    riskPoint: '不相容岗位由一人承担，逐级审核落空',
    light: 'RED',
    meaning: '系统不允许一人跨层级办理同一申请；出现时说明数据被绕过系统改动，须立即核实。',
    rule: '对每件申请，统计同一人办理过的层级（社区受理与初审、街道审核、县级审核、核准）；层级数达到阈值时提示。',
    parameters: ['alert.P05.levels', 'alert.lookBackDays'],
  },
  P08: {
    name: '审核用时过短',
    domain: '资格审核',
    riskPoint: '不看材料直接通过',
    light: 'YELLOW',
    meaning: '从进入审核环节到通过的时间短得不像看过材料。补正后很快通过的也可能正常，须看材料核实。',
    rule: '对初审通过、审核通过、核准三种步骤，取本件最近一次进入该环节的时间；用时短于阈值分钟数，或启用百分位时短于此前同环节用时的该百分位，提示。',
    parameters: ['alert.P08.minutes', 'alert.P08.percentile', 'alert.P08.leastSteps', 'alert.lookBackDays'],
  },
  P09: {
    name: '环节时间倒置',
    domain: '资格审核',
    riskPoint: '倒签、补签审核记录',
    light: 'RED',
    meaning: '某一环节的办结时间早于进入该环节的时间，说明记录的先后与程序不符。',
    rule: '对每件申请的每一步，统计到该时刻（加容差）为止进入原状态的次数；若少于离开的次数，提示。',
    parameters: ['alert.P09.toleranceSeconds', 'alert.lookBackDays'],
  },
  P10: {
    name: '公示不足期或公示中被改动',
    domain: '公示',
    riskPoint: '缩短公示、公示内容前后不一',
    light: 'RED',
    meaning: '公示天数少于发布之日有效的规定，或提前下线，或现有文字与发布时的文字不一致。',
    rule: '取已发布的公告：比较其天数与发布当日有效、发布前已经录入的公示天数参数；已下线的，比较下线日期与期满日期；并比较现有标题正文与发布留痕中的摘要值。少的天数达到阈值，或摘要值不同，提示。',
    parameters: ['alert.P10.missingDays', 'alert.lookBackDays'],
  },
  P11: {
    name: '短时间集中通过',
    domain: '资格审核',
    riskPoint: '批量放行，不逐件审核',
    light: 'YELLOW',
    meaning: '同一人在很短时间内通过很多件申请。集中处理也可能正常，须抽查材料。',
    rule: '对初审通过、审核通过、核准三种步骤，按人以每一步为起点，统计时间段内的件数；超过阈值时提示，一人一日一条。',
    parameters: ['alert.P11.approvals', 'alert.P11.minutes', 'alert.lookBackDays'],
  },
  P12: {
    name: '审核通过后改动家庭情况',
    domain: '资格审核',
    riskPoint: '审核后修改收入、住房、人口以符合条件',
    light: 'RED',
    meaning: '社区初审通过以后，又改动了申报的收入、住房、车辆、资产或家庭成员，且不在补正期间。',
    rule: '取初审通过之后记录的申报项目更替和成员增减，排除处于“待补正”期间的；晚于通过时间超过容许分钟数的，提示，一件一日一条。',
    parameters: ['alert.P12.graceMinutes', 'alert.lookBackDays'],
  },
  P13: {
    name: '调整标准后集中核准',
    domain: '政策参数',
    riskPoint: '为特定对象调整标准',
    light: 'YELLOW',
    meaning: '准入标准、疑点规则或公示规定改动后短期内核准较多，须核实改动有无文件依据、是否针对特定对象。',
    rule: '取准入标准（standard）、疑点规则（rule）和公示（publicity）参数的新版本（示例值和没有施行的除外）；自录入并施行起，观察天数内操作为“核准”的步骤达到阈值时提示。',
    parameters: ['alert.P13.days', 'alert.P13.approvals', 'alert.lookBackDays'],
  },
  P14: {
    name: '驳回后很快由他人核准',
    domain: '资格审核',
    riskPoint: '换人放行、打招呼',
    light: 'RED',
    meaning: '同一申请人被一人驳回，短期内又由另一人核准。复核撤销驳回的也会出现，须核实依据。',
    rule: '按申请人（同一件或其另一件申请）查找驳回步骤和其后由另一人作出的核准步骤；相隔少于阈值天数时提示。',
    parameters: ['alert.P14.days', 'alert.lookBackDays'],
  },
  P15: {
    name: '工作人员与申请家庭有关系',
    domain: '回避',
    riskPoint: '利益冲突未申报、应回避未回避',
    light: 'RED',
    meaning:
      '办理人本人或申报的亲属在该家庭中；工作人员所在家庭申请，而其他成员未申报为亲属；或者家庭成员与工作人员同号码、未申报。号码相同不等于是亲属，须核实。',
    rule: '以证件号码的不可逆索引比对：办理过该件的人，其本人或申报亲属是现有家庭成员的，提示；工作人员本人是家庭成员、其他成员入户满规定天数仍未申报为其亲属的，提示。家庭成员登记的电话与工作人员在“提醒方式”中填写的手机号，也以不可逆索引比对：号码相同的成员入户满规定天数，工作人员仍未申报该家庭任何成员为亲属、本人也不在其中的，提示。本系统没有工作人员的住址，只比对号码和家庭成员。',
    parameters: ['alert.P15.declarationDays', 'alert.lookBackDays'],
  },
  P16: {
    name: '非办公时间查看',
    domain: '数据使用',
    riskPoint: '利用值守之外的时间查看、泄露个人信息',
    light: 'YELLOW',
    meaning: '在非工作日或办公时间以外查看申请。加班办理属正常情况，须核实事由。',
    rule: '按人按日统计查看申请、核查、附件和完整证件的留痕，查看办理列表、核查列表和凭证件号码查找的按其中的件数计；时间在办公时间以外或当日为非工作日（按工作日历）；达到次数时提示。',
    parameters: ['alert.P16.opens', 'alert.P16.closes', 'alert.P16.reads', 'alert.lookBackDays'],
  },
  P17: {
    name: '查看或导出过多',
    domain: '数据使用',
    riskPoint: '批量获取个人信息',
    light: 'RED',
    meaning: '一人一日查看的申请件数或导出次数超出正常办理所需。',
    rule: '按人按日统计查看过的不同申请件数和导出次数；任一超过阈值时提示。',
    parameters: ['alert.P17.cases', 'alert.P17.exports', 'alert.lookBackDays'],
  },
  P18: {
    name: '查看已终结的申请',
    domain: '数据使用',
    riskPoint: '无业务需要查看个人信息',
    light: 'YELLOW',
    meaning: '申请已经驳回、撤回、失效或取消多日，仍有人查看。',
    rule: '取查看留痕中当时已终结的申请（查看时在监督、审计岗位的除外）；查看日期晚于终结日期超过阈值天数时提示，一人一件一日一条。',
    parameters: ['alert.P18.days', 'alert.lookBackDays'],
  },
  P19: {
    name: '查看本人或亲属的申请',
    domain: '数据使用',
    riskPoint: '为亲属打探进度、干预审核',
    light: 'RED',
    meaning: '工作人员查看、查找了本人或其申报亲属所在家庭的申请。',
    rule: '取查看留痕和查找结果（凭证件号码、在列表中按关键字），以证件号码的不可逆索引比对查看人与该申请现有成员；达到次数时提示，一人一件一日一条。',
    parameters: ['alert.P19.reads', 'alert.lookBackDays'],
  },
  P20: {
    name: '反复查看完整证件信息',
    domain: '数据使用',
    riskPoint: '抄录、泄露证件号码',
    light: 'YELLOW',
    meaning: '一人一日对同一申请反复查看完整证件信息，超出核对所需。',
    rule: '按人按件按日统计查看完整证件信息的次数，部门为已签收的核查各查看的第一次不计；超过阈值时提示。',
    parameters: ['alert.P20.reveals', 'alert.lookBackDays'],
  },
} as const satisfies Record<string, SupervisionModel>;

export type ModelCode = keyof typeof supervisionModels;

/** In the order of their codes. */
export const modelCodes = Object.keys(supervisionModels) as ModelCode[];

export function isModelCode(code: string): code is ModelCode {
  return Object.hasOwn(supervisionModels, code);
}
