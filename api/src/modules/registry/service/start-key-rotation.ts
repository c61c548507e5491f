import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { countBehind } from './sealed-tables.js';

/**
 * Starts bringing everything under the newest master key (密钥轮换). Refuses NOTHING_TO_ROTATE and ROTATION_RUNNING. The
 * administrator sees numbers only: the rows are counted and sealed by the system.
 */
export function startKeyRotation(work: Work): Promise<Outcome<{ keyRotationId: string }>> {
  return work.atomically(async () => {
    work.must('keyRotation.start');
    const { keys } = work.environment;
    const total = await countRowsBehind(work);
    if (total === 0)
      return refuse(
        'NOTHING_TO_ROTATE',
        '所有内容都已用最新一版主密钥加密，不需要轮换；如要更换，请先由系统管理员加入新密钥并重新启动。',
      );
    const id = work.newId();
    const started = await work.db.execute({
      text: `insert into key_rotations (id, target_version, suite, state, total, done, started_by, started_at)
             values ($1, $2, $3, 'RUNNING', $4, 0, $5, $6) on conflict (state) where state = 'RUNNING' do nothing`,
      values: [id, keys.keyVersion, keys.suite, total, work.actor.accountId, work.now().toISOString()],
    });
    if (started === 0) return refuse('ROTATION_RUNNING', '密钥轮换正在进行，请等它完成后再发起。');
    await work.enqueue('rotate-keys', { keyRotationId: id });
    await work.record(
      'KeyRotationStarted',
      { type: 'KeyRotation', id },
      { targetVersion: keys.keyVersion, suite: keys.suite, total },
    );
    return done({ keyRotationId: id });
  });
}

/** Rows that the newest master key does not cover yet; a number, so whoever asks need not see the rows. */
export function countRowsBehind(work: Work): Promise<number> {
  return work.asSystem('count-sealed-rows', [], async (system) => {
    const { sealedTables, keys } = work.environment;
    const [row] = await system.db.rows(countBehind(sealedTables, keys));
    return Number(row?.[0]);
  });
}
