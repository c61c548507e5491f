import type { TopicStory } from './topic-story.js';

/** Reviewed and approved for the plenary of next week. */
export const NEXT_PLENARY: readonly TopicStory[] = [
  {
    kind: 'POLICY',
    proposerAgencyId: 'HOUSING',
    consultedAgencyIds: ['FINANCE', 'JUSTICE', 'CIVIL_AFFAIRS'],
    title: '关于下一年度公租房配租计划的议题',
    background: '预计下一年度可配租房源一百二十套，轮候家庭超过房源数。',
    proposal: '按优先对象、轮候时间分批配租，首批安排在第一季度。',
    finding: '计划须留出应急房源，配租结果全程公开。',
  },
  {
    kind: 'DATA',
    proposerAgencyId: 'PROPERTY_CENTER',
    consultedAgencyIds: ['DATA_CENTER', 'NATURAL_RESOURCES'],
    title: '关于房产核查覆盖乡镇自建房的议题',
    background: '现有房产核查只覆盖城区登记房屋，乡镇自建房靠申报。',
    proposal: '与自然资源局共享宅基地登记信息，先行试点两个镇。',
    finding: '试点期间的答复应写明“部分覆盖”。',
  },
  {
    kind: 'OTHER',
    proposerAgencyId: 'SUBDISTRICT',
    consultedAgencyIds: ['HOUSING', 'PUBLICITY_DEPT', 'PETITION'],
    title: '关于公租房小区网格化管理的议题',
    background: '新入住小区缺少社区服务力量，矛盾纠纷上门反映较多。',
    proposal: '公租房小区纳入社区网格，设固定服务日。',
    finding: '网格员负责联系和反映，不代替物业和住建部门的职责。',
  },
];

/** Sent back by a liaison meeting. */
export const SENT_BACK: TopicStory = {
  kind: 'OTHER',
  proposerAgencyId: 'HEALTH',
  consultedAgencyIds: ['HOUSING'],
  title: '关于在公租房小区设立健康服务点的议题',
  background: '公租房小区老年人较多，距离卫生服务中心较远。',
  proposal: '利用小区公共用房设立健康服务点。',
  finding: '没有写明用房来源和运行费用，请补充后重新提交。',
};

/** Collected by the solicitation that is open. */
export const SOLICITED: readonly TopicStory[] = [
  {
    kind: 'DATA',
    proposerAgencyId: 'PUBLIC_SECURITY',
    consultedAgencyIds: ['DATA_CENTER', 'HOUSING'],
    title: '关于车辆登记信息核查频次的议题',
    background: '轮候期间新购车辆只在年审时才能发现。',
    proposal: '轮候家庭每季度批量核对一次车辆登记信息。',
    finding: '',
  },
  {
    kind: 'POLICY',
    proposerAgencyId: 'TRADE_UNION',
    consultedAgencyIds: ['HOUSING', 'HRSS'],
    title: '关于外来务工人员申请公租房稳定就业年限的议题',
    background: '企业反映务工人员更换单位后就业年限重新计算，申请受影响。',
    proposal: '在本县连续参保的合并计算就业年限。',
    finding: '',
  },
  {
    kind: 'OTHER',
    proposerAgencyId: 'FINANCE',
    consultedAgencyIds: ['HOUSING', 'PROPERTY_CENTER'],
    title: '关于公租房维修资金年度预算安排的议题',
    background: '维修支出逐年增加，预算编制缺少房屋状况依据。',
    proposal: '以逐套巡查结果编制下一年度维修预算。',
    finding: '',
  },
];

/** What a consulted unit says, in turn. */
export const OPINIONS: readonly string[] = [
  '同意。建议明确办理时限和责任人，按季通报进展。',
  '原则同意。涉及本单位的数据，请写明提供的字段和用途，不超出核查需要。',
  '同意。建议先在一个社区试行一个月，再全面推开。',
  '同意建议方向，请补充经费来源和测算。',
  '无不同意见。本单位明确一名联络员配合。',
  '建议把群众知情和申诉渠道写入办法，避免只管不告知。',
];

export const LEAVE_REASONS: readonly string[] = ['参加市级业务培训', '参加县人大常委会会议', '外出执行公务'];
