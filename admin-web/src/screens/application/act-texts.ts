import type { ApplicationAction } from '../../graphql/gql/graphql.js';

/** What a person can do here; the rest of the table is the system's. */
export type PersonAct = Exclude<
  ApplicationAction,
  | 'lapse'
  | 'openObjection'
  | 'dismissObjection'
  | 'upholdObjection'
  | 'closeCommunityPublicity'
  | 'closeSubdistrictPublicity'
  | 'completeVerification'
  | 'closeCountyPublicity'
  | 'resumeCountyReview'
>;

export interface CaseWords {
  applicant: string;
  community: string;
  householdSize: number;
  category: string;
  applicationNumber: string;
  /** How many answers contradict what was declared. */
  differences: number;
}

interface ActText {
  tone: 'primary' | 'secondary' | 'danger';
  /** What the step will do, one sentence each. */
  consequences: readonly string[];
  opinionLabel?: string;
  opinionHint?: string;
  /** Sentences with variables; the first stands in the field from the start where the step usually goes well. */
  templates?: readonly string[];
  /** With differences between declaration and answers the reviewer chooses the words. */
  prefill?: 'always' | 'without differences';
  /** Offered first where there are differences. */
  templateOfDifferences?: string;
}

const noticeFollows = '公示稿送发布审核，审核通过后开始公示。';
const written = '理由会写进给申请人的书面通知，请写具体。';

export const actTexts: Record<PersonAct, ActText> = {
  submit: {
    tone: 'primary',
    consequences: ['申请交到社区受理，提交后不能再直接修改。', '每名家庭成员从此只能参加这一件申请。'],
  },
  accept: {
    tone: 'primary',
    consequences: ['生成受理回执，回执号和查询码交给申请人。', '社区初审的办理时限开始计算。'],
  },
  decline: {
    tone: 'danger',
    consequences: ['这件申请就此办结，申请人可以重新申请。', '向申请人出具书面的不予受理通知。'],
    opinionLabel: '具体理由',
    opinionHint: written,
  },
  startReview: { tone: 'primary', consequences: ['进入社区初审，办理时限继续计算。'] },
  passCommunityReview: {
    tone: 'primary',
    consequences: ['社区初审通过。', noticeFollows],
    opinionLabel: '初审意见',
    templates: [
      '经初审，该家庭{size}人，材料齐全，申报与了解的情况一致，同意报街道审核。',
      '材料齐全，同意上报。',
    ],
    prefill: 'always',
  },
  passSubdistrictReview: {
    tone: 'primary',
    consequences: ['街道审核通过。', noticeFollows],
    opinionLabel: '审核意见',
    templates: [
      '经入户调查和审核，该家庭{size}人符合{category}的申请条件，同意报县级联审联查。',
      '经入户调查，情况属实，同意上报。',
    ],
    prefill: 'always',
  },
  recommend: {
    tone: 'primary',
    consequences: ['审核意见送县住建局核准人。', '核准前意见不能修改。'],
    opinionLabel: '审核意见',
    templates: [
      '各部门核查已完成，该家庭{size}人符合{category}的保障条件，建议核准。',
      '部门核查无异常，建议核准。',
    ],
    prefill: 'without differences',
    templateOfDifferences: '申报与核查有{differences}处差异，已逐项核实，不影响保障条件，建议核准。',
  },
  approve: {
    tone: 'primary',
    consequences: ['县级核准通过。', noticeFollows, '公示期满没有异议的，系统自动登记轮候。'],
    opinionLabel: '核准意见',
    templates: ['经核准，该家庭{size}人符合公共租赁住房保障条件，同意公示后登记轮候。', '同意核准。'],
    prefill: 'always',
  },
  return: {
    tone: 'secondary',
    consequences: [
      '把清单一次告知申请人，补正期间办理时限停止计算。',
      '补正完成后回到现在这一环节；逾期不补正的，申请失效。',
    ],
  },
  resubmit: {
    tone: 'primary',
    consequences: [
      '交回要求补正的环节，办理时限继续计算。',
      '交回后不能再补：请先对照补正清单，逐项都已补齐再交回。',
    ],
  },
  reject: {
    tone: 'danger',
    consequences: ['这件申请被驳回，须向申请人送达书面通知。', '申请人收到通知后可以申请复核。'],
    opinionLabel: '具体理由',
    opinionHint: written,
  },
  serveRejection: {
    tone: 'secondary',
    consequences: ['登记后，申请人可以凭送达日期申请复核。'],
    opinionLabel: '送达方式',
    templates: ['本人签收。', '同住成年家属签收。', '邮寄送达。'],
  },
  requestReconsideration: {
    tone: 'secondary',
    consequences: ['进入复核，县住建局须在15个工作日内答复。'],
    opinionLabel: '申请人的复核理由',
    templates: ['申请人对驳回理由有异议，已提交书面复核申请。'],
  },
  uphold: {
    tone: 'danger',
    consequences: ['维持驳回，这件申请就此办结。'],
    opinionLabel: '具体理由',
    opinionHint: written,
  },
  reopen: {
    tone: 'primary',
    consequences: ['撤销驳回，申请回到作出驳回的环节重新审核。'],
    opinionLabel: '复核意见',
    templates: ['经复核，原驳回理由不成立，撤销驳回，重新审核。'],
  },
  withdraw: {
    tone: 'danger',
    consequences: ['这件申请就此办结，正在进行的公示随之撤下。', '家庭成员可以参加别的申请。'],
    opinionLabel: '撤回原因',
    templates: ['申请人自愿撤回。', '申请人重新填报。'],
  },
  cancel: {
    tone: 'danger',
    consequences: ['家庭退出轮候，须出具书面通知。'],
    opinionLabel: '具体理由',
    opinionHint: written,
  },
};

export function isPersonAct(action: ApplicationAction): action is PersonAct {
  return action in actTexts;
}

export function fillTemplate(template: string, words: CaseWords): string {
  return template
    .replaceAll('{size}', String(words.householdSize))
    .replaceAll('{category}', words.category)
    .replaceAll('{community}', words.community)
    .replaceAll('{differences}', String(words.differences));
}
