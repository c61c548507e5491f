import { createHash } from 'node:crypto';
import type { Actor } from '../../../platform/auth/actor.js';
import { Denied } from '../../../platform/auth/denied.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import { sql, type Sql } from '../../../platform/db/sql.js';
import { claimKey, storeAnswer } from '../../../platform/graphql/command.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { OfficeFile } from '../office-file.entity.js';
import type { OfficeFileOwnerKind } from '../rules/office-file-owners.js';
import type { OpenedFile } from './open-file.js';
import { acceptUpload } from './store-file.js';

/** What a module says of the things its files hang on. It stands further down, so its answers are handed in. */
export interface OfficeFileOwner {
  readonly kind: OfficeFileOwnerKind;
  /** Type of the object in the audit trail. */
  readonly objectType: string;
  /** Locks the owner, denies who may not bring files, refuses while it takes none; answers in whose name the file stands. */
  readonly lockForUpload: (work: Work, ownerId: string) => Promise<Outcome<{ agencyId: string }>>;
  /** Files are seen with their owner; `alias` is the row of the file. */
  readonly visibleTo: (actor: Actor, alias: string) => Sql;
}

const placeOf = (id: string): Place => ({ table: 'office_files', column: 'ciphertext', id });

export interface StoreOfficeFile {
  readonly idempotencyKey: string;
  readonly ownerId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Keeps a file of a task or a topic, sealed. Refuses what its owner refuses, a file that is no accepted one, and a reused key. */
export async function storeOfficeFile(
  work: Work,
  owner: OfficeFileOwner,
  input: StoreOfficeFile,
): Promise<Outcome<{ fileId: string }>> {
  const accepted = await acceptUpload(input);
  return work.atomically(async () => {
    const { idempotencyKey, ownerId } = input;
    const locked = await owner.lockForUpload(work, ownerId);
    if (locked.refused) return locked;
    if (accepted.refused) return accepted;
    const { fileName, contentType } = accepted;
    const sha256 = createHash('sha256').update(input.bytes).digest();
    const request = { idempotencyKey, ownerId, fileName, sha256: sha256.toString('hex') };
    const earlier = await claimKey(work, 'uploadOfficeFile', request);
    if ('refused' in earlier) return earlier;
    if (earlier.ids) return done({ fileId: String(earlier.ids['file']) });
    const fileId = work.newId();
    const sealed = work.environment.keys.seal(input.bytes, placeOf(fileId));
    if (!sealed.wrappedKey) throw new Error('a sealed file has a key of its own');
    const byteSize = input.bytes.length;
    work.em.create(OfficeFile, {
      id: fileId,
      ownerKind: owner.kind,
      ownerId,
      agencyId: locked.agencyId,
      fileName,
      contentType,
      byteSize,
      sha256,
      uploadedBy: String(work.actor.accountId),
      uploadedAt: work.now(),
      suite: sealed.suite,
      keyVersion: sealed.keyVersion,
      wrappedKey: sealed.wrappedKey,
      ciphertext: sealed.ciphertext,
    });
    await work.record('OfficeFileCreated', { type: owner.objectType, id: ownerId }, { fileId, byteSize });
    storeAnswer(work, idempotencyKey, { file: fileId });
    return done({ fileId });
  });
}

/** The file in clear, for who may see its owner; the read is recorded in the same transaction. Denied otherwise. */
export async function openOfficeFile(
  reads: OperationReads,
  work: Work,
  owners: readonly OfficeFileOwner[],
  id: string,
): Promise<OpenedFile> {
  const denied = new Denied('attachment.read', 'OfficeFile', id);
  if (!isUuid(id)) throw denied;
  const [found] = await reads.runner.rows({
    text: 'select owner_kind from office_files where id = $1',
    values: [id],
  });
  const owner = owners.find(({ kind }) => kind === found?.[0]);
  if (!owner) throw denied;
  const { text, values } =
    sql`SELECT f.file_name, f.content_type, f.suite, f.key_version, f.wrapped_key, f.ciphertext, f.owner_id
    FROM office_files f WHERE f.id = ${id} AND ${owner.visibleTo(reads.actor, 'f')}`;
  const [row] = await reads.runner.rows({ text, values });
  if (!row) throw denied;
  const [fileName, contentType, suite, keyVersion, wrappedKey, ciphertext, ownerId] = row;
  await reads.record('OfficeFileViewed', { type: owner.objectType, id: String(ownerId) }, { fileId: id });
  const sealed = {
    suite: String(suite),
    keyVersion: Number(keyVersion),
    wrappedKey: wrappedKey as Buffer,
    ciphertext: ciphertext as Buffer,
  };
  return {
    fileName: String(fileName),
    contentType: String(contentType),
    bytes: work.environment.keys.open(sealed, placeOf(id)),
  };
}
