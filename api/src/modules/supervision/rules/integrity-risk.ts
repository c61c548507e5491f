import { farTermProblem } from '../../../shared/term.js';
import { isModelCode } from './supervision-models.js';

/** 风险类别, as the registers in use name them. */
export const RISK_CATEGORIES = ['DUTY', 'PROCESS', 'RULES', 'ENVIRONMENT'] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];
export const riskCategoryLabels: Readonly<Record<RiskCategory, string>> = {
  DUTY: '岗位职责',
  PROCESS: '业务流程',
  RULES: '制度机制',
  ENVIRONMENT: '外部环境',
};

export const RISK_GRADES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type RiskGrade = (typeof RISK_GRADES)[number];
export const riskGradeLabels: Readonly<Record<RiskGrade, string>> = { HIGH: '高', MEDIUM: '中', LOW: '低' };

export interface RiskProblem {
  readonly field: string;
  readonly message: string;
}

export const RISK_STATES = ['ACTIVE', 'RETIRED'] as const;
export type RiskState = (typeof RISK_STATES)[number];
export const riskStateLabels: Readonly<Record<RiskState, string>> = { ACTIVE: '在册', RETIRED: '已销号' };

/** What a person assesses: everything of a risk that is not counted. */
export interface RiskAssessment {
  readonly agencyId: string;
  readonly post: string;
  readonly category: RiskCategory;
  readonly riskPoint: string;
  readonly manifestation: string;
  /** 可能性 L and 后果 C, 1 to 5. */
  readonly likelihood: number;
  readonly consequence: number;
  readonly measures: string;
  readonly owner: string;
  readonly leader: string;
  readonly modelCodes: readonly string[];
  readonly reviewOn: string;
}

const TEXTS = {
  post: ['岗位', 60],
  riskPoint: ['风险点', 200],
  manifestation: ['主要内容及表现形式', 1000],
  measures: ['防控措施', 1000],
  owner: ['部门负责人', 60],
  leader: ['责任领导', 60],
} as const;

/** D = L × C. */
export const scoreOf = (likelihood: number, consequence: number): number => likelihood * consequence;

/** 高, 中 or 低 by the county's lines. */
export function gradeOf(score: number, highFrom: number, mediumFrom: number): RiskGrade {
  if (score >= highFrom) return 'HIGH';
  return score >= mediumFrom ? 'MEDIUM' : 'LOW';
}

const isLevel = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 5;

/** What keeps an assessment from being registered; empty when nothing does. */
export function problemsOfRisk(risk: RiskAssessment, today: string): RiskProblem[] {
  const problems = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((field): RiskProblem[] => {
    const [label, longest] = TEXTS[field];
    const length = [...risk[field].trim()].length;
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
  for (const [field, label] of [
    ['likelihood', '可能性'],
    ['consequence', '后果'],
  ] as const)
    if (!isLevel(risk[field])) problems.push({ field, message: `${label}应为1至5分。` });
  const unknown = risk.modelCodes.filter((code) => !isModelCode(code));
  if (unknown.length > 0)
    problems.push({ field: 'modelCodes', message: `没有监督模型${unknown.join('、')}，请重新选择。` });
  if (risk.reviewOn <= today) problems.push({ field: 'reviewOn', message: '复核日期应晚于今天。' });
  const far = farTermProblem(risk.reviewOn, today);
  if (far) problems.push({ field: 'reviewOn', message: far });
  return problems;
}
