import { numberParameter, type ParameterBasis, type ParameterDefinition } from './policy-parameter.js';

const law = (document: string, article: string): ParameterBasis => ({ document, article });

/**
 * 保存期限: how long something is kept after its purpose has ended, then deleted by a daily job. Materials that a household
 * handed in, decisions and the trail are not here: they are archives.
 */
export const retentionParameters = {
  'retention.answerYears': numberParameter(
    'RETENTION',
    '未通过、撤回的申请：部门核查内容保存',
    'YEAR',
    [1, 30],
    3,
    { basis: law('个人信息保护法', '第四十七条'), hasDefault: true },
  ),
  // A log of sign-ins is kept for six months at least; it stands in the trail too.
  'retention.signInMonths': numberParameter(
    'RETENTION',
    '已结束的登录和不再使用的设备：保存',
    'MONTH',
    [6, 60],
    6,
    {
      basis: law('网络安全法（2025年修正）', '第二十三条'),
      strictness: 'HIGHER_IS_STRICTER',
      nationalValue: 6,
      hasDefault: true,
    },
  ),
} as const satisfies Record<string, ParameterDefinition>;
