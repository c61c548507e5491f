/** 驳回原因 by code, as the written notice says them; the office's pages show the same words. */
const REJECTION_REASONS: Readonly<Record<string, string>> = {
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
};

/** A letter never shows a code: one from an older list is 其他原因, what was written follows it. */
export const nameRejectionReason = (code: string | null): string =>
  REJECTION_REASONS[code ?? 'OTHER'] ?? '其他原因';
