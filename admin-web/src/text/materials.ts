import type {
  AssetKind,
  AttachmentKind,
  BusinessRole,
  ComparisonState,
  HomeTenure,
  HomeUseType,
  IncomeKind,
  SuspicionSeverity,
  SuspicionState,
  TransferManner,
} from '../graphql/gql/graphql.js';

export const attachmentKindNames: Record<AttachmentKind, string> = {
  IDENTITY: '身份证明',
  INCOME: '收入证明',
  HOUSING: '住房证明',
  MARRIAGE: '婚姻证明',
  CONSENT: '授权核查同意书',
  SURVEY_PHOTO: '入户照片',
  NOTICE_PHOTO: '公示照片',
  EVIDENCE: '部门佐证',
  OTHER: '其他材料',
};

/** What somebody at a desk chooses from: evidence comes with an agency's answer. */
export const materialKinds = Object.entries(attachmentKindNames)
  .filter(([value]) => value !== 'EVIDENCE')
  .map(([value, label]) => ({ value, label }));

export const incomeKindNames: Record<IncomeKind, string> = {
  WAGE: '工资薪金',
  BUSINESS: '经营性收入',
  PROPERTY: '财产性收入',
  TRANSFER: '转移性收入',
  PENSION: '养老金',
};

export const homeUseNames: Record<HomeUseType, string> = {
  RESIDENTIAL: '住宅',
  COMMERCIAL: '商业',
  OFFICE: '办公',
  PARKING: '车位',
};

export const homeTenureNames: Record<HomeTenure, string> = {
  OWNED: '自有',
  RENTED: '租住',
  BORROWED: '借住',
  PRESALE: '已网签未登记',
};

export const transferMannerNames: Record<TransferManner, string> = {
  SALE: '出售',
  GIFT: '赠与',
  DIVORCE_SPLIT: '离婚析产',
  EXPROPRIATION: '征收补偿',
};

export const businessRoleNames: Record<BusinessRole, string> = {
  LEGAL_REPRESENTATIVE: '法定代表人',
  PRINCIPAL: '负责人',
  OPERATOR: '经营者',
  SHAREHOLDER: '股东',
  EXECUTIVE: '高管',
};

export const assetKindNames: Record<AssetKind, string> = {
  DEPOSIT: '存款',
  SECURITIES: '证券',
  INSURANCE: '保险',
  OTHER: '其他',
};

/** 未核查 is never the same as 无记录. */
export const comparisonStateNames: Record<ComparisonState, string> = {
  SAME: '一致',
  DIFFERENT: '不一致',
  ONLY_DECLARED: '只有申报',
  ONLY_ANSWERED: '只有核查',
  BOTH_EMPTY: '均无',
  NOT_CHECKED: '未核查',
};

export const severityNames: Record<SuspicionSeverity, string> = {
  INFO: '提示',
  CHECK: '须核查',
  SERIOUS: '超过标准',
};

export const suspicionStateNames: Record<SuspicionState, string> = {
  RAISED: '待核查',
  CONFIRMED: '属实',
  CLEARED: '排除',
};
