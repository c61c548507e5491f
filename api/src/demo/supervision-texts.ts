import type { NoticeKind, RiskCategory } from '../modules/supervision/index.js';

type Act = 'serve' | 'receive' | 'reply' | 'return' | 'accept' | 'task';

export interface NoticeStory {
  readonly kind: NoticeKind;
  readonly agencyId: string;
  readonly title: string;
  readonly content: string;
  readonly contact: string;
  readonly reply: string;
  /** When it is drafted and served; every further act is two days later. */
  readonly daysAgo: number;
  readonly acts: readonly Act[];
}

const CONTACT = '演监督 0910-0000090';

/** One notice at every stage. */
export const NOTICES: readonly NoticeStory[] = [
  {
    kind: 'REMINDER',
    agencyId: 'PROPERTY_CENTER',
    title: '关于按期答复房产核查的提醒函',
    content: '近期部分房产核查超过期限答复。请查明原因，落实专人专责，并书面回复。',
    contact: CONTACT,
    reply: '已查明系人员调整所致，已明确两名数据员互为备岗。',
    daysAgo: 30,
    acts: ['serve', 'receive', 'reply', 'accept'],
  },
  {
    kind: 'URGING',
    agencyId: 'SUBDISTRICT',
    title: '关于入户调查超期事项的督促单',
    content: '部分申请的入户调查超过办理期限。请逐件说明，限期办结，并书面回复。',
    contact: CONTACT,
    reply: '已逐件安排，超期件均已入户。',
    daysAgo: 24,
    acts: ['serve', 'receive', 'reply', 'return', 'reply', 'task'],
  },
  {
    kind: 'ADVICE',
    agencyId: 'HOUSING',
    title: '关于完善核准岗位制约的监督建议',
    content: '核准集中于少数人员。建议完善轮岗和抽查制度，并书面回复。',
    contact: CONTACT,
    reply: '已研究轮岗方案，正在征求意见。',
    daysAgo: 16,
    acts: ['serve', 'receive', 'reply', 'return'],
  },
  {
    kind: 'REMINDER',
    agencyId: 'CIVIL_AFFAIRS',
    title: '关于规范查询个人信息的提醒函',
    content: '请组织学习个人信息保护规定，核查查询事由登记情况，并书面回复。',
    contact: CONTACT,
    reply: '已组织学习。',
    daysAgo: 14,
    acts: ['serve', 'receive'],
  },
  {
    kind: 'REMINDER',
    agencyId: 'HRSS',
    title: '关于核查答复质量的提醒函',
    content: '抽查发现个别答复填写不完整。请复核近三个月的答复，并书面回复。',
    contact: CONTACT,
    reply: '已复核。',
    daysAgo: 2,
    acts: ['serve'],
  },
  {
    kind: 'URGING',
    agencyId: 'ADMIN_APPROVAL',
    title: '关于工商登记核查超期的督促单',
    content: '请限期办结超期核查，并书面回复。',
    contact: CONTACT,
    reply: '已办结。',
    daysAgo: 1,
    acts: [],
  },
];

interface RiskStory {
  readonly agencyId: string;
  readonly post: string;
  readonly category: RiskCategory;
  readonly riskPoint: string;
  readonly manifestation: string;
  readonly likelihood: number;
  readonly consequence: number;
  readonly measures: string;
  readonly owner: string;
  readonly leader: string;
  readonly modelCodes: readonly string[];
}

const risk = (
  [agencyId, post, category]: readonly [string, string, RiskCategory],
  [riskPoint, manifestation, measures]: readonly [string, string, string],
  [likelihood, consequence]: readonly [number, number],
  modelCodes: readonly string[],
): RiskStory => ({
  agencyId,
  post,
  category,
  riskPoint,
  manifestation,
  likelihood,
  consequence,
  measures,
  owner: '演负责',
  leader: '演领导',
  modelCodes,
});

/** The register: each risk with the models that watch it. */
export const RISKS: readonly RiskStory[] = [
  risk(
    ['HOUSING', '核准岗', 'DUTY'],
    ['核准权过于集中', '核准长期由一人办理，缺少制约', '两人以上轮流核准，每月抽查'],
    [3, 5],
    ['P04', 'P11', 'P14'],
  ),
  risk(
    ['HOUSING_MANAGEMENT', '县级审核岗', 'DUTY'],
    ['不看材料直接通过', '审核用时明显过短，批量通过', '抽查审核记录，限定每日办理量'],
    [3, 4],
    ['P08', 'P11'],
  ),
  risk(
    ['SUBDISTRICT', '街道审核岗', 'PROCESS'],
    ['程序倒置、跨级办理', '补签、倒签审核记录，一人办理两级', '系统禁止跨级办理，核对时间顺序'],
    [2, 5],
    ['P05', 'P09'],
  ),
  risk(
    ['DATA_CENTER', '发布审核岗', 'PROCESS'],
    ['公示缩水', '公示不足期、内容前后不一', '期满自动下线，发布内容留存摘要'],
    [2, 4],
    ['P10'],
  ),
  risk(
    ['HOUSING', '政策参数管理', 'RULES'],
    ['为特定对象调整标准', '调整标准后集中核准', '参数变更须有文件依据，变更后回查'],
    [2, 5],
    ['P13'],
  ),
  risk(
    ['SUBDISTRICT', '社区受理岗', 'DUTY'],
    ['优亲厚友、应回避未回避', '办理亲属的申请，审核后改动家庭情况', '申报亲属关系，系统比对，回避'],
    [3, 5],
    ['P12', 'P15', 'P19'],
  ),
  risk(
    ['HOUSING_MANAGEMENT', '数据使用', 'ENVIRONMENT'],
    ['夜间查看个人信息', '非工作时间查看、批量查看、反复查看证件', '查看须有事由，按日统计，抽查'],
    [4, 4],
    ['P16', 'P17', 'P18', 'P20'],
  ),
];
