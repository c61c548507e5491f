import type { SetupState } from '../graphql/gql/graphql.js';

/** 政策参数的分组，按设置页的次序 */
export const parameterGroups: readonly { id: string; name: string }[] = [
  { id: 'CLOCK', name: '办理时限' },
  { id: 'PUBLICITY', name: '公示' },
  { id: 'STANDARD', name: '准入标准' },
  { id: 'RULE', name: '疑点规则' },
  { id: 'TENANCY', name: '租赁与退出' },
  { id: 'LAMP', name: '时限灯' },
  { id: 'MEETING', name: '联席会议' },
  { id: 'SUPERVISION', name: '监督' },
  { id: 'RETENTION', name: '保存期限' },
];

export const setupStateNames: Record<SetupState, string> = {
  MISSING: '未设置',
  DEFAULT: '采用系统默认值',
  SAMPLE: '演示县示例值',
  SET: '已按本县文件设置',
};

export const setupStateTones: Record<SetupState, 'bad' | 'attention' | 'good' | 'neutral'> = {
  MISSING: 'bad',
  DEFAULT: 'neutral',
  SAMPLE: 'attention',
  SET: 'good',
};

/** Whoever the models watch does not set their thresholds: the supervisor does. */
export const setPermissionOf = (group: string): string =>
  group === 'SUPERVISION' ? 'supervisionParameter.create' : 'policyParameter.create';

/** What somebody reads who may look but not set. */
export const whoSets = (group: string): string =>
  group === 'SUPERVISION'
    ? '这一项由纪委监委的监督员设置，您可以查看。需要调整的，请向纪委监委提出。'
    : '您的岗位可以查看，不能修改。需要修改请联系联席会议办公室。';

interface Unit {
  name: string;
  /** Money is kept in fen and shown in yuan. */
  perShown: number;
}

const units: Readonly<Record<string, Unit>> = {
  WORKING_DAY: { name: '个工作日', perShown: 1 },
  CALENDAR_DAY: { name: '天', perShown: 1 },
  MINUTE: { name: '分钟', perShown: 1 },
  MONTH: { name: '个月', perShown: 1 },
  YEAR: { name: '年', perShown: 1 },
  FEN: { name: '元', perShown: 100 },
  FEN_PER_MONTH: { name: '元／月', perShown: 100 },
  FEN_PER_SQUARE_METRE_MONTH: { name: '元／平方米·月', perShown: 100 },
  SQUARE_METRE: { name: '平方米', perShown: 1 },
  MILLILITRE: { name: '毫升', perShown: 1 },
  COUNT: { name: '', perShown: 1 },
  PERCENT: { name: '%', perShown: 1 },
  SWITCH: { name: '（1 开启，0 关闭）', perShown: 1 },
};

const noUnit: Unit = { name: '', perShown: 1 };

export function unitOf(unit: string | null | undefined): Unit {
  return (unit == null ? undefined : units[unit]) ?? noUnit;
}

/** A stored value as people write it: 250000 FEN_PER_MONTH -> 2,500 元／月. */
export function formatParameterValue(
  value: string,
  unit: string | null | undefined,
  choices: readonly { value: string; label: string }[],
): string {
  const choice = choices.find((one) => one.value === value);
  if (choice !== undefined) return choice.label;
  const { name, perShown } = unitOf(unit);
  const amount = Number(value);
  if (unit === 'SWITCH') return amount === 0 ? '关闭' : '开启';
  return Number.isFinite(amount)
    ? `${(amount / perShown).toLocaleString('zh-CN')}${name === '' ? '' : ` ${name}`}`
    : value;
}
