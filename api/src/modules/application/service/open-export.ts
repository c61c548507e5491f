import { LockMode } from '@mikro-orm/core';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { WorklistExport } from '../worklist-export.entity.js';
import { exportFilePlace } from './prepare-export.js';

export interface OpenedExport {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** The file, for whoever asked for it and still may; the event of the download is written in the same transaction. */
export function openExport(work: Work, id: string): Promise<Outcome<OpenedExport>> {
  return work.atomically(async () => {
    work.must('export.create');
    const wanted = isUuid(id)
      ? await work.em.findOne(
          WorklistExport,
          { id, state: 'READY', requestedBy: work.actor.accountId ?? '' },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
      : null;
    const isOver = (wanted?.expiresAt ?? work.now()) <= work.now();
    if (!wanted || isOver) return work.deny('export.create', { type: 'WorklistExport', id });
    const [file] = await work.db.objects<{
      suite: string;
      keyVersion: number;
      wrappedKey: Buffer;
      ciphertext: Buffer;
    }>({
      text: 'select suite, key_version as "keyVersion", wrapped_key as "wrappedKey", ciphertext from worklist_export_files where id = $1',
      values: [id],
    });
    if (!file) throw new Error('an export that is ready has no file');
    wanted.downloads += 1;
    await work.record(
      'WorklistExported',
      { type: 'WorklistExport', id },
      { number: wanted.number, rowCount: wanted.rowCount, download: wanted.downloads },
    );
    return done({
      bytes: work.environment.keys.open(file, exportFilePlace(id)),
      fileName: `申请列表-${wanted.number}.xlsx`,
    });
  });
}
