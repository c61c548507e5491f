/** Looks at a file in the words of somebody whose file it is. */
const READINGS: Readonly<Record<string, string>> = {
  CaseViewed: '查看申请',
  AttachmentViewed: '打开材料',
  SecretRevealed: '查看完整的证件或联系信息',
  ComparisonViewed: '查看申报与核查信息',
  SuspicionsViewed: '查看疑点',
  VerificationMatrixViewed: '查看部门核查结果',
  VerificationRequestViewed: '办理部门核查',
  PublicNoticeViewed: '查看公示稿',
  RejectionNoticeViewed: '打开驳回通知书',
};

export const nameReading = (eventType: string): string => READINGS[eventType] ?? '查看';

const PURPOSES: Readonly<Record<string, string>> = {
  VERIFY_IDENTITY: '核对身份',
  CONTACT_APPLICANT: '联系申请人',
  COMPARE_RECORD: '比对核查结果',
  SERVE_DOCUMENT: '送达文书',
};

export const namePurpose = (purpose: string): string => PURPOSES[purpose] ?? '办理业务';
