/** What a deletion record may speak of. */
export const DELETION_SUBJECTS = [
  'AGENCY_RECORDS',
  'ANSWER_FILES',
  'SUSPICION_EVIDENCE',
  'SIGN_INS',
] as const;
export type DeletionSubject = (typeof DELETION_SUBJECTS)[number];
