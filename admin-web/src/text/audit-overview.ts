import type { AuditEventKind } from '../graphql/gql/graphql.js';

/** 留痕类别 */
export const auditEventKindNames: Record<AuditEventKind, string> = {
  CHANGE: '业务办理',
  READ: '查看',
  REVEAL: '查看完整证件信息',
  EXPORT: '导出',
  SIGN_IN: '登录与退出',
  SETTINGS: '账号、任职与设置',
  DENIED: '被拒绝的操作',
};

const subjects: Readonly<Record<string, string>> = {
  account: '账号',
  agency: '单位信息',
  application: '申请',
  attachment: '附件',
  audit: '审计记录',
  calendar: '工作日历',
  export: '导出',
  household: '家庭收入和财产',
  jobQueue: '后台任务',
  keyRotation: '密钥轮换',
  mandate: '任职',
  objection: '异议',
  person: '按证件号码查人',
  policyParameter: '政策参数',
  publicNotice: '公示',
  review: '审核',
  signIn: '登录记录',
  signInReset: '登录重置',
  statistics: '统计',
  supervision: '监督',
  survey: '入户调查',
  suspicion: '疑点',
  vault: '完整证件信息',
  verification: '部门核查',
};

const deeds: Readonly<Record<string, string>> = {
  read: '查看',
  readConfidential: '查看',
  reveal: '查看',
  create: '新建',
  edit: '修改',
};

/** What somebody was refused, in words; a verb without a word of its own is 办理. */
export function namePermission(permission: string): string {
  const [noun = '', verb = ''] = permission.split('.');
  const subject = subjects[noun];
  if (subject === undefined) return '其他操作';
  return noun === 'person' ? subject : `${deeds[verb] ?? '办理'}${subject}`;
}

/** 后台任务 */
const jobNames: Readonly<Record<string, string>> = {
  'sweep-due-dates': '处理到期事项（每分钟）',
  'delete-expired-records': '到期删除（每天 3 点半）',
  'register-comings-of-age': '登记新成年的家庭成员（每天 0 点 10 分）',
  'prepare-export': '生成导出文件',
  'run-supervision-models': '运行监督模型（每天 4 点）',
  'sweep-tasks': '督办巡检（每 10 分钟）',
  'watch-task-sweep': '看守督办巡检（每 5 分钟）',
  'send-weekly-digests': '发送每周提示（每周第一个工作日）',
  'deliver-notification': '发送邮件和短信提醒',
  'mail-checkpoint': '把审计日志检查点发到存证邮箱',
  'rotate-keys': '密钥轮换（每分钟检查）',
};

export const nameJob = (queue: string): string => jobNames[queue] ?? queue;
