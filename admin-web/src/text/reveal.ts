import type { RevealPurpose } from '../graphql/gql/graphql.js';

/** 查看目的: chosen before a secret is shown, and recorded with it. */
export const revealPurposeNames: Readonly<Record<RevealPurpose, string>> = {
  VERIFY_IDENTITY: '核对身份',
  CONTACT_APPLICANT: '联系申请人',
  COMPARE_RECORD: '比对核查结果',
  SERVE_DOCUMENT: '送达文书',
};
