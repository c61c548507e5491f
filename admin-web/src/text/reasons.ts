/** Why a case went against the applicant (办法 第九条). The code is stored with the decision, the words go into the written notice. */
export const reasonNames = {
  INCOME_OVER_LINE: '收入超标',
  HOUSING_OVER_LINE: '住房面积超标',
  VEHICLE_OVER_LINE: '机动车超标',
  ASSET_OVER_LINE: '财产超标',
  FALSE_DECLARATION: '申报不实',
  NOT_ELIGIBLE_GROUP: '不属于保障对象',
  MATERIALS_MISSING: '材料不齐且逾期未补',
  DECEASED: '申请人死亡',
  GIVEN_UP: '申请人放弃',
  OBJECTION_VALID: '公示期间的异议成立',
  OTHER: '其他原因',
} as const;

export type ReasonCode = keyof typeof reasonNames;

const known: Readonly<Record<string, string>> = reasonNames;

/** The server stores the code as text; one from an older list is shown as it is. */
export function describeReason(code: string): string {
  return known[code] ?? code;
}

const applicable: Record<'decline' | 'reject' | 'uphold' | 'cancel', readonly ReasonCode[]> = {
  decline: ['NOT_ELIGIBLE_GROUP', 'MATERIALS_MISSING', 'FALSE_DECLARATION', 'GIVEN_UP', 'OTHER'],
  reject: [
    'INCOME_OVER_LINE',
    'HOUSING_OVER_LINE',
    'VEHICLE_OVER_LINE',
    'ASSET_OVER_LINE',
    'FALSE_DECLARATION',
    'NOT_ELIGIBLE_GROUP',
    'MATERIALS_MISSING',
    'DECEASED',
    'GIVEN_UP',
    'OTHER',
  ],
  uphold: [
    'INCOME_OVER_LINE',
    'HOUSING_OVER_LINE',
    'VEHICLE_OVER_LINE',
    'ASSET_OVER_LINE',
    'FALSE_DECLARATION',
    'NOT_ELIGIBLE_GROUP',
    'OTHER',
  ],
  cancel: [
    'GIVEN_UP',
    'DECEASED',
    'INCOME_OVER_LINE',
    'HOUSING_OVER_LINE',
    'VEHICLE_OVER_LINE',
    'ASSET_OVER_LINE',
    'OTHER',
  ],
};

export function listReasonOptions(action: keyof typeof applicable): { value: string; label: string }[] {
  return applicable[action].map((value) => ({ value, label: reasonNames[value] }));
}
