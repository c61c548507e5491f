import type { KeyRing, SealedRow } from '../../../platform/crypto/key-ring.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';

/** Whose bytes they are: the sealed row carries case and agency. */
export interface StoredFile {
  readonly attachmentId: string;
  readonly caseId: string;
  readonly agencyId: string;
}

/**
 * Where the bytes of attachments lie. The port a county replaces to keep them elsewhere, and with it the functions of the
 * database that delete rows of `file_contents`: `remove_material()` and `delete_answer_files()`.
 */
export interface FileStore {
  /** Keeps the bytes, encrypted, in the transaction of the work. */
  put(work: Work, file: StoredFile, bytes: Buffer): Promise<void>;
  /** The bytes in clear; null when there are none. Whether the reader may have them was decided before. */
  get(runner: SqlRunner, keys: KeyRing, attachmentId: string): Promise<Buffer | null>;
}

const placeOf = (attachmentId: string): Place => ({
  table: 'file_contents',
  column: 'ciphertext',
  id: attachmentId,
});

/** The default: encrypted in the database, so that one backup holds everything and nothing lies beside it. */
export const postgresFileStore: FileStore = {
  async put(work, { attachmentId, caseId, agencyId }, bytes) {
    const sealed = work.environment.keys.seal(bytes, placeOf(attachmentId));
    await work.changeOne({
      text: 'insert into file_contents (attachment_id, case_id, agency_id, suite, ciphertext, key_version, wrapped_key) values ($1, $2, $3, $4, $5, $6, $7)',
      values: [
        attachmentId,
        caseId,
        agencyId,
        sealed.suite,
        sealed.ciphertext,
        sealed.keyVersion,
        sealed.wrappedKey,
      ],
    });
  },
  async get(runner, keys, attachmentId) {
    const [row] = await runner.rows({
      text: 'select suite, ciphertext, key_version, wrapped_key from file_contents where attachment_id = $1',
      values: [attachmentId],
    });
    if (!row) return null;
    const [suite, ciphertext, keyVersion, wrappedKey] = row as [string, Buffer, number, Buffer | null];
    const sealed: SealedRow = { suite, ciphertext, keyVersion, wrappedKey };
    return keys.open(sealed, placeOf(attachmentId));
  },
};
