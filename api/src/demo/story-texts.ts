import type { StoryLevel } from './story-steps.js';

/** What people write in the demonstration county. No names, no numbers: opinions stand in public notices. */

export const PASS_OPINIONS: Readonly<Record<StoryLevel, readonly string[]>> = {
  COMMUNITY: [
    '材料齐全，家庭情况与走访一致，初审通过。',
    '经核对申报材料和居住情况，符合申请条件，同意上报。',
    '邻里走访无异议，初审通过。',
  ],
  SUBDISTRICT: [
    '入户调查情况与申报一致，审核通过。',
    '经入户调查，住房困难情况属实，同意上报。',
    '调查核实无误，审核通过。',
  ],
  COUNTY: [
    '经联审联查，符合保障条件，予以核准。',
    '收入、住房、财产均在标准以内，同意核准。',
    '核查结果与审核意见一致，予以核准。',
  ],
};

export const RECOMMENDATIONS = [
  '部门核查结果齐全，疑点已逐项核清，建议核准。',
  '家庭收入和住房面积均在标准以内，建议核准。',
  '信息比对无影响资格的情形，建议核准。',
] as const;

export const REJECTIONS: Readonly<Record<StoryLevel, readonly (readonly [string, string])[]>> = {
  COMMUNITY: [
    ['NOT_ELIGIBLE_GROUP', '在本县居住未满规定年限，不符合申请条件，可在满足年限后重新申请。'],
    ['HOUSING_OVER_LINE', '走访核实现住房面积超过规定标准，不属于住房困难家庭。'],
  ],
  SUBDISTRICT: [
    ['HOUSING_OVER_LINE', '入户调查发现家庭另有稳定住处，人均面积超过规定标准。'],
    ['FALSE_DECLARATION', '入户调查情况与申报不一致，实际居住人口与申报不符。'],
  ],
  COUNTY: [
    ['HOUSING_OVER_LINE', '部门核查显示家庭名下有住房，人均面积超过规定标准。'],
    ['ASSET_OVER_LINE', '部门核查显示家庭财产超过规定标准，不符合保障条件。'],
    ['INCOME_OVER_LINE', '部门核查显示家庭人均收入超过规定的收入线。'],
  ],
};

export const DECLINATIONS: readonly (readonly [string, string])[] = [
  ['NOT_ELIGIBLE_GROUP', '申请人户籍和居住地均不在本社区，请到居住地社区申请。'],
  ['NOT_ELIGIBLE_GROUP', '不属于公共租赁住房保障对象，不予受理，已当面说明。'],
];

export const CORRECTION_ITEMS: readonly { readonly subject: string; readonly request: string }[] = [
  { subject: '收入证明', request: '请补充近六个月的工资流水或用人单位出具的收入证明。' },
  { subject: '居住证明', request: '请补充现住房的租赁合同或借住说明。' },
  { subject: '婚姻状况', request: '请补充结婚证、离婚证或法院文书。' },
  { subject: '家庭成员', request: '请核对共同居住人口，补充未成年子女的身份证明。' },
];

export const OBJECTIONS = [
  '反映该户在县城另有住房，长期出租，请核实。',
  '该户实际居住人口与公示人数不一致，请重新调查。',
  '听说该户经营店面，收入不低，希望核实收入情况。',
  '该户常年不在本社区居住，请核实居住情况。',
] as const;

export const OBJECTION_CONCLUSIONS = {
  VALID: '经实地核查和调取登记信息，反映情况属实，该户不符合保障条件。',
  INVALID: '经实地走访并核对登记信息，反映情况与事实不符，异议不成立。',
} as const;

export const SUSPICION_REASONS = {
  CONFIRMED: '已核对登记原件并约谈申请人，情况属实。',
  CLEARED: '已核对原始材料并向申请人了解情况，不影响保障资格。',
} as const;

export const RECONSIDERATION_REQUEST = '申请人认为核查信息已过时，补交了最新证明，请求复核。';
export const UPHELD_REASON = '复核补交材料后，原认定事实没有变化，维持原决定。';
export const REOPENED_REASON = '补交材料证明原核查信息有误，撤销驳回，重新审核。';
export const WITHDRAWALS = [
  '申请人另有住处，自愿撤回申请。',
  '申请人外出务工，暂不申请。',
  '家庭成员有变化，撤回后另行申请。',
] as const;
export const CANCELLATIONS: readonly (readonly [string, string])[] = [
  ['GIVEN_UP', '申请人书面放弃轮候登记。'],
  ['HOUSING_OVER_LINE', '家庭已购买住房，不再符合保障条件。'],
  ['DECEASED', '申请人去世，家庭其他成员书面同意取消登记。'],
];

export const LIVING_SITUATIONS = [
  '租住一间平房，厨卫共用，面积与申报一致。',
  '借住亲属住房，一家同住一室，情况属实。',
  '租住单元房一间，与他人合用，面积与申报一致。',
] as const;
export const NEIGHBOUR_OPINIONS = [
  '邻居反映该户长期在此居住，生活困难。',
  '邻居对其申请没有意见。',
  '邻居证实家庭人口与申报一致。',
] as const;
export const DISPUTE_REASON = '答复的登记时间早于申请人提供的材料，请重新核对。';
