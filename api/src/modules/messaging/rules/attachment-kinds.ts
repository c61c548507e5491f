/** What an attachment proves. */
export const ATTACHMENT_KINDS = [
  'IDENTITY',
  'INCOME',
  'HOUSING',
  'MARRIAGE',
  'CONSENT',
  'SURVEY_PHOTO',
  'NOTICE_PHOTO',
  'OTHER',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export function isAttachmentKind(text: string): text is AttachmentKind {
  return (ATTACHMENT_KINDS as readonly string[]).includes(text);
}
