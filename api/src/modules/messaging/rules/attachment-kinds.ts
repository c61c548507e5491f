/** What an attachment proves. EVIDENCE (佐证) comes with an agency's answer; everything else is material of the case. */
export const ATTACHMENT_KINDS = [
  'IDENTITY',
  'INCOME',
  'HOUSING',
  'MARRIAGE',
  'CONSENT',
  'SURVEY_PHOTO',
  'NOTICE_PHOTO',
  'EVIDENCE',
  'OTHER',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export function isAttachmentKind(text: string): text is AttachmentKind {
  return (ATTACHMENT_KINDS as readonly string[]).includes(text);
}
