import { createHash } from 'node:crypto';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import { sql } from '../../../platform/db/sql.js';
import { Denied } from '../../../platform/auth/denied.js';
import { holds } from '../../../platform/auth/actor.js';
import { claimKey, storeAnswer } from '../../../platform/graphql/command.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { acceptUpload } from '../../messaging/index.js';
import { actingAgencyOf } from '../rules/task-policy.js';
import { ENDED_STATES } from '../rules/task-vocabulary.js';
import { TaskFile } from '../task-file.entity.js';
import { lockTask } from './lock-task.js';
import { taskVisibleTo } from './task-visibility.js';

const placeOf = (id: string): Place => ({ table: 'task_files', column: 'ciphertext', id });

export interface StoreTaskFile {
  readonly idempotencyKey: string;
  readonly taskId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** 佐证 of a task, by a unit that works on it. Refuses NOT_ALLOWED_IN_STATE, a file that is no accepted one, and a reused key. */
export async function storeTaskFile(work: Work, input: StoreTaskFile): Promise<Outcome<{ fileId: string }>> {
  const accepted = await acceptUpload(input);
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.report', input.taskId);
    if (locked.refused) return locked;
    if (accepted.refused) return accepted;
    const { task } = locked;
    if (task.state === 'REGISTERED' || ENDED_STATES.includes(task.state))
      return refuse('NOT_ALLOWED_IN_STATE', '这项任务现在不能上传佐证，请刷新页面查看最新进度。');
    const sha256 = createHash('sha256').update(input.bytes).digest();
    const { idempotencyKey } = input;
    const request = {
      idempotencyKey,
      taskId: task.id,
      fileName: accepted.fileName,
      sha256: sha256.toString('hex'),
    };
    const earlier = await claimKey(work, 'uploadTaskFile', request);
    if ('refused' in earlier) return earlier;
    if (earlier.ids) return done({ fileId: String(earlier.ids['file']) });
    const fileId = work.newId();
    const sealed = work.environment.keys.seal(input.bytes, placeOf(fileId));
    if (!sealed.wrappedKey) throw new Error('a sealed file has a key of its own');
    work.em.create(TaskFile, {
      id: fileId,
      taskId: task.id,
      agencyId: actingAgencyOf(work.actor, task) ?? task.leadAgencyId,
      fileName: accepted.fileName,
      contentType: accepted.contentType,
      byteSize: input.bytes.length,
      sha256,
      uploadedBy: String(work.actor.accountId),
      uploadedAt: work.now(),
      suite: sealed.suite,
      keyVersion: sealed.keyVersion,
      wrappedKey: sealed.wrappedKey,
      ciphertext: sealed.ciphertext,
    });
    await work.record(
      'TaskFileCreated',
      { type: 'Task', id: task.id },
      { fileId, byteSize: input.bytes.length },
    );
    storeAnswer(work, idempotencyKey, { file: fileId });
    return done({ fileId });
  });
}

export interface OpenedTaskFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** The file in clear, for who may read its task; the read is recorded in the same transaction. Denied otherwise. */
export async function openTaskFile(reads: OperationReads, work: Work, id: string): Promise<OpenedTaskFile> {
  const denied = new Denied('task.read', 'TaskFile', id);
  if (!holds(reads.actor, 'task.read') || !isUuid(id)) throw denied;
  const { text, values } =
    sql`SELECT f.file_name, f.content_type, f.suite, f.key_version, f.wrapped_key, f.ciphertext, f.task_id
    FROM task_files f JOIN tasks t ON t.id = f.task_id WHERE f.id = ${id} AND ${taskVisibleTo(reads.actor, 't')}`;
  const [row] = await reads.runner.rows({ text, values });
  if (!row) throw denied;
  const [fileName, contentType, suite, keyVersion, wrappedKey, ciphertext, taskId] = row;
  await reads.record('TaskFileViewed', { type: 'Task', id: String(taskId) }, { fileId: id });
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
