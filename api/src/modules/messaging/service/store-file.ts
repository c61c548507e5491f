import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { isUuid } from '../../../shared/uuid.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import { claimKey, storeAnswer } from '../../../platform/graphql/command.js';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Attachment } from '../attachment.entity.js';
import { isAttachmentKind, type AttachmentKind } from '../rules/attachment-kinds.js';
import { checkFileType, checkImageSize, cleanFileName } from '../rules/file-acceptance.js';
import type { CaseRecusal, CaseVisibility, ReplacementRefusal } from './case-visibility.js';
import type { FileStore } from './file-store.js';
import { materialsAmong } from './materials.js';

export interface StoreFile {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly kind: string;
  /** The unit it is brought for; without one that of the post by which it may be brought. */
  readonly agencyId?: string | null;
  /** The attachment that this one replaces. */
  readonly supersedesId: string | null;
  readonly fileName: string;
  readonly bytes: Buffer;
}

export interface FileStorage {
  readonly store: FileStore;
  readonly caseVisibleTo: CaseVisibility;
  readonly refuseRecused: CaseRecusal;
  readonly refuseReplacement: ReplacementRefusal;
}

interface Accepted {
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly contentType: string;
}

/**
 * Keeps an attachment of a case. Refuses RECUSED, FILE_EMPTY, ATTACHMENT_KIND_UNKNOWN, FILE_NAME_EMPTY, FILE_NAME_TOO_LONG,
 * FILE_TYPE_NOT_ACCEPTED, FILE_NAME_MISMATCH, FILE_DAMAGED, IMAGE_TOO_LARGE, ALREADY_SUPERSEDED, MATERIAL_OF_OTHERS,
 * what the application refuses of a replacement, and a reused key.
 */
export async function storeFile(
  work: Work,
  input: StoreFile,
  storage: FileStorage,
): Promise<Outcome<{ attachmentId: string }>> {
  const accepted = await acceptFile(input);
  return work.atomically(async () => {
    await mustReachCase(work, input, storage.caseVisibleTo);
    const recused = await storage.refuseRecused(work, input.caseId);
    if (recused) return recused;
    if (accepted.refused) return accepted;
    const { idempotencyKey, caseId, supersedesId } = input;
    const { kind, fileName, contentType } = accepted;
    const sha256 = createHash('sha256').update(input.bytes).digest();
    const sameness = { caseId, kind, agencyId: input.agencyId ?? null, supersedesId, fileName };
    const request = { idempotencyKey, ...sameness, sha256: sha256.toString('hex') };
    const earlier = await claimKey(work, 'uploadFile', request);
    if ('refused' in earlier) return earlier;
    if (earlier.ids) return done({ attachmentId: String(earlier.ids['attachment']) });
    const agencyId = bringingAgency(work, input);
    const kept = await keptFromReplacement(work, input, agencyId, storage);
    if (kept) return kept;
    const attachmentId = work.newId();
    work.em.create(Attachment, {
      id: attachmentId,
      caseId,
      agencyId,
      kind,
      fileName,
      contentType,
      byteSize: input.bytes.length,
      sha256,
      uploadedBy: String(work.actor.accountId),
      uploadedAt: work.now(),
      supersedesId,
    });
    await work.em.flush();
    await storage.store.put(work, { attachmentId, caseId, agencyId }, input.bytes);
    const object = { type: 'Attachment', id: attachmentId, caseId };
    await work.record('AttachmentCreated', object, { kind, byteSize: input.bytes.length, supersedesId });
    storeAnswer(work, idempotencyKey, { attachment: attachmentId });
    return done({ attachmentId });
  });
}

async function acceptFile(input: StoreFile): Promise<Outcome<Accepted>> {
  const { kind } = input;
  if (!isAttachmentKind(kind)) return refuse('ATTACHMENT_KIND_UNKNOWN', '请选择附件的种类后重新上传。');
  const accepted = await acceptUpload(input);
  return accepted.refused ? accepted : done({ ...accepted, kind });
}

export interface AcceptedUpload {
  readonly fileName: string;
  readonly contentType: string;
}

/** What may be kept, by its content: the same question for every upload. Refuses FILE_EMPTY and what `storeFile` lists of files. */
export async function acceptUpload(input: {
  readonly fileName: string;
  readonly bytes: Buffer;
}): Promise<Outcome<AcceptedUpload>> {
  if (input.bytes.length === 0) return refuse('FILE_EMPTY', '文件是空的，没有内容。请检查后重新上传。');
  const name = cleanFileName(input.fileName);
  if (!name.ok) return refuse(name.error.code, name.error.message);
  const detected = await fileTypeFromBuffer(input.bytes);
  const type = checkFileType(detected?.mime ?? null, name.value);
  if (!type.ok) return refuse(type.error.code, type.error.message);
  const size = checkImageSize(input.bytes, type.value);
  if (!size.ok) return refuse(size.error.code, size.error.message);
  return done({ fileName: name.value, contentType: type.value });
}

/**
 * Denied alike for a case that does not exist and one out of reach. Every case has one household, which says where it belongs. An
 * agency brings evidence (佐证) to cases it was asked about and no material; reviewers the other way round.
 */
const permissionOf = (kind: string): Permission =>
  kind === 'EVIDENCE' ? 'evidence.create' : 'attachment.create';

/** Denied for a unit that the person holds no post at. */
function bringingAgency(work: Work, { kind, agencyId, caseId }: StoreFile): string {
  const permission = permissionOf(kind);
  if (!agencyId) return work.agencyId ?? '';
  if (!work.actor.agencyIds.includes(agencyId)) work.deny(permission, { type: 'Case', id: caseId });
  work.actBy(permission, { agencyIds: [agencyId] });
  return agencyId;
}

async function mustReachCase(
  work: Work,
  { caseId, kind }: { readonly caseId: string; readonly kind: string },
  visibleTo: CaseVisibility,
): Promise<void> {
  const permission = permissionOf(kind);
  work.must(permission);
  const object = { type: 'Case', id: caseId };
  if (!isUuid(caseId)) work.deny(permission, object);
  const visible = visibleTo(work.actor, permission, 'c');
  const { text, values } =
    sql`SELECT c.community_id FROM households c WHERE c.case_id = ${caseId} AND ${visible}`;
  const [household] = await work.db.rows({ text, values });
  if (!household) return work.deny(permission, object);
  work.actBy(permission, { areaId: String(household[0]) });
}

/** Evidence stands as it was handed in: a new answer brings its own. A material is replaced by the unit that brought it. */
async function keptFromReplacement(
  work: Work,
  { kind, caseId, supersedesId }: StoreFile,
  agencyId: string,
  { refuseReplacement }: FileStorage,
): Promise<Refused | null> {
  if (!supersedesId) return null;
  // Asked first, for it holds the case: two people replacing the same material get an answer instead of a broken constraint.
  const closed = await refuseReplacement(work, caseId, supersedesId);
  if (closed) return closed;
  const [material] = kind === 'EVIDENCE' ? [] : await materialsAmong(work, caseId, [supersedesId]);
  if (!material)
    return refuse('ALREADY_SUPERSEDED', '要替换的附件不存在或已被替换。请刷新页面，对最新的附件重新操作。');
  return material.agencyId === agencyId
    ? null
    : refuse(
        'MATERIAL_OF_OTHERS',
        '这份材料是别的单位上传的，只能由那个单位替换。材料有误的，请另外上传正确的一份。',
      );
}
