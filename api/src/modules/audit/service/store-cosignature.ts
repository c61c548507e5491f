import type { SqlRunner } from '../../../platform/db/sql.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import { parseNote, parseSignatureLine } from '../rules/signed-note.js';
import type { AuditLog } from './audit-log.js';

/** Keeps what a witness signed, once it holds for our checkpoint of that size. Refuses UNKNOWN_WITNESS, INVALID_COSIGNATURE. */
export async function storeCosignature(
  runner: SqlRunner,
  log: AuditLog,
  { size, line }: { size: number; line: string },
): Promise<Outcome<object>> {
  const signature = parseSignatureLine(line);
  const witness = log.witnesses.find(({ name }) => name === signature?.name);
  if (!signature || !witness)
    return refuse(
      'UNKNOWN_WITNESS',
      '这个见证方没有登记，请系统管理员把它的公钥写入 ZHULIAN_AUDIT_WITNESSES。',
    );
  const [row] = await runner.rows({
    text: 'select note from audit_checkpoints where size = $1',
    values: [size],
  });
  const text = parseNote(String(row?.[0]))?.text;
  if (!text || !witness.isSignedBy(text, signature))
    return refuse('INVALID_COSIGNATURE', '见证签名与本系统的检查点不符，没有收下。');
  await runner.rows({
    text: 'insert into audit_cosignatures (size, witness, line) values ($1, $2, $3) on conflict do nothing',
    values: [size, witness.name, line],
  });
  return done({});
}
