import { isSignedBy, parseCheckpoint, type LogCheckpoint } from './log-checkpoint.js';
import type { LogMemory } from './log-memory.js';
import { fromBase64, hashEntry, isExtension, isIncluded, isSame } from './merkle-proof.js';

export interface ProofToCheck {
  index: number;
  /** JSON, as in an export. */
  entry: string;
  path: readonly string[];
  checkpoint: string;
}

export type LogVerdict =
  | { kind: 'whole'; checkpoint: LogCheckpoint; withheld: boolean; firstTime: boolean }
  | { kind: 'broken'; at: number; reason: string }
  | { kind: 'keyChanged'; key: string }
  | { kind: 'unable'; reason: string };

/** Fetches the consistency proof between two sizes. */
export type ProveConsistency = (from: number, to: number) => Promise<readonly string[]>;

const noCrypto =
  '这个浏览器不能核对：需要用 https 打开系统，并使用较新的浏览器。也可以下载证明，用核对程序核对。';

/** Signature, inclusion, and that the log continues what this browser saw last; each worked out here, not asked of the server. */
export async function verifyEntry(
  proof: ProofToCheck,
  key: string,
  memory: LogMemory | null,
  prove: ProveConsistency,
): Promise<LogVerdict> {
  // Missing outside of secure contexts, whatever the types say.
  if ((crypto.subtle as SubtleCrypto | undefined) === undefined) return { kind: 'unable', reason: noCrypto };
  if (memory !== null && memory.key !== key) return { kind: 'keyChanged', key };
  const { index } = proof;
  const checkpoint = parseCheckpoint(proof.checkpoint);
  if (checkpoint === null || !(await isSignedBy(checkpoint, key)))
    return { kind: 'broken', at: index, reason: '检查点不是由日志的密钥签署的' };
  const entry = JSON.parse(proof.entry) as { leaf: string; recordedAt?: number; canonical?: string };
  const leaf = fromBase64(entry.leaf);
  const isWithheld = entry.canonical === undefined || entry.recordedAt === undefined;
  if (!isWithheld && !isSame(leaf, await hashEntry(entry.recordedAt ?? 0, entry.canonical ?? '')))
    return { kind: 'broken', at: index, reason: '内容与入链时的指纹不一致' };
  const path = proof.path.map(fromBase64);
  if (!(await isIncluded(index, checkpoint.size, leaf, path, checkpoint.root)))
    return { kind: 'broken', at: index, reason: '不包含在检查点签署的日志之中' };
  const continues = memory === null || (await continuesFrom(memory, checkpoint, prove));
  if (!continues)
    return {
      kind: 'broken',
      at: Math.min(memory.size, checkpoint.size),
      reason: `日志与这台电脑上次见到的 ${memory.size} 条不一致，可能被改写或恢复成了旧的备份`,
    };
  return { kind: 'whole', checkpoint, withheld: isWithheld, firstTime: memory === null };
}

async function continuesFrom(
  { size, root }: LogMemory,
  checkpoint: LogCheckpoint,
  prove: ProveConsistency,
): Promise<boolean> {
  if (checkpoint.size < size) return false;
  const path = (await prove(size, checkpoint.size)).map(fromBase64);
  return isExtension({ size, root: fromBase64(root) }, checkpoint, path);
}
