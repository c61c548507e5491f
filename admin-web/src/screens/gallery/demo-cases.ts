import type { Deadline } from '../../lib/deadlines.js';
import type { Lamp } from '../../lib/lamps.js';

/** Invented people and cases for the gallery; the numbers start with a county code of their own. */
export interface DemoCase {
  id: string;
  number: string;
  applicant: string;
  maskedId: string;
  community: string;
  category: string;
  step: string;
  officer: string;
  lamp: Lamp;
  deadline: Deadline;
  group: string;
  extra: Record<string, string>;
}

const names = [
  '李秀英',
  '王建国',
  '古丽巴哈尔·阿不都热依木',
  '欧阳文静',
  '赵小满',
  '陈德福',
  '买买提江·吐尔逊',
  '孙玉兰',
  '周铁柱',
  '吴春燕',
];
const communities = [
  '城关街道东风社区',
  '城关街道渭水新村社区',
  '永寿路街道第三棉纺织厂家属院社区',
  '监军街道南门社区',
];
const categories = ['低保家庭', '低收入家庭', '新就业无房职工', '稳定就业外来务工人员'];
const steps = ['社区初审', '街道审核', '联审联查', '县级核准', '公示'];
const officers = ['张志远', '刘敏', '马晓东'];

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
}

/** The day on which every picture of the gallery is taken. */
export const DAY = '2026-11-23';

export const dueIn = (dueOn: string, daysLeft: number): Deadline => ({
  dueOn,
  daysLeft,
  dayUnit: 'WORKING_DAY',
});

function place(index: number): Pick<DemoCase, 'lamp' | 'group' | 'deadline'> {
  if (index < 4)
    return { lamp: 'RED', group: 'overdue', deadline: dueIn(`2026-11-${18 + index}`, index - 5) };
  if (index < 7) return { lamp: 'YELLOW', group: 'today', deadline: dueIn(DAY, 0) };
  if (index < 14)
    return { lamp: 'YELLOW', group: 'soon', deadline: dueIn(`2026-11-${24 + (index % 3)}`, 1 + (index % 3)) };
  return {
    lamp: 'GREEN',
    group: 'normal',
    deadline: dueIn(`2026-12-${String(1 + (index % 28)).padStart(2, '0')}`, 6 + (index % 20)),
  };
}

export const extraColumns = Array.from({ length: 40 }, (_unused, index) => `核查项 ${index + 1}`);

export function listDemoCases(count: number): DemoCase[] {
  return Array.from({ length: count }, (_unused, index) => ({
    id: `case-${index}`,
    number: `610499-2026-${String(index + 1).padStart(5, '0')}`,
    applicant: pick(names, index * 7),
    maskedId: `610499**********${String(((index * 37) % 90) + 10)}`,
    community: pick(communities, index),
    category: pick(categories, index * 3),
    step: pick(steps, index * 2),
    officer: pick(officers, index),
    ...place(index),
    extra: Object.fromEntries(
      extraColumns.map((name, column) => [name, pick(['一致', '待反馈', '一致', '无记录'], index + column)]),
    ),
  }));
}
