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

/** Kinds of material: what somebody at a desk may choose. */
export type MaterialKind = Exclude<AttachmentKind, 'EVIDENCE'>;
export const MATERIAL_KINDS: readonly MaterialKind[] = ATTACHMENT_KINDS.filter((kind) => kind !== 'EVIDENCE');

export function isAttachmentKind(text: string): text is AttachmentKind {
  return (ATTACHMENT_KINDS as readonly string[]).includes(text);
}

export function isMaterialKind(text: string): text is MaterialKind {
  return (MATERIAL_KINDS as readonly string[]).includes(text);
}
