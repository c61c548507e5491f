import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { auditLogOf } from '../service/recorder.js';
import { checkLog } from '../service/check-log.js';
import { logStatus } from '../service/log-status.js';
import { proveConsistency, proveEntry, toBase64 } from '../service/prove-entry.js';
import { AuditLogCheck, AuditLogStatus, AuditProof } from './audit-proof.type.js';

const logOf = ({ work }: Context) => auditLogOf(work.environment.audit);
const LOG = { type: 'AuditLog', id: 'log' };

@Resolver()
export class AuditProofResolver {
  @Requires('audit.read')
  @Query(() => AuditLogStatus, { description: '审计日志的现状：条数、检查点、见证方。' })
  auditLogStatus(@Ctx() context: Context): Promise<object> {
    return logStatus(context.auditReads.runner, logOf(context));
  }

  @Requires('audit.read')
  @Query(() => AuditProof, { nullable: true, description: '一条日志包含在检查点之中的证明；查看留痕。' })
  async auditProof(
    @Arg('index', () => Int, { description: '序号。' }) index: number,
    @Ctx() { auditReads: reads, actor }: Context,
  ): Promise<object | null> {
    const proof = await proveEntry(reads.runner, actor, index);
    if (!proof) return null;
    await reads.record('AuditProofViewed', LOG, { index });
    return { ...proof, entry: JSON.stringify(proof.entry) };
  }

  @Requires('audit.read')
  @Query(() => [String], {
    description: '较长的日志与较短的日志前段一致的证明（base64）；没有这样的两个条数时为空。',
  })
  async auditConsistency(
    @Arg('from', () => Int, { description: '较短的条数。' }) from: number,
    @Arg('to', () => Int, { description: '较长的条数。' }) to: number,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const { runner } = context.auditReads;
    const { size } = await logStatus(runner, logOf(context));
    if (from < 1 || from > to || to > size) return [];
    return (await proveConsistency(runner, from, to)).map(toBase64);
  }

  @Requires('audit.read')
  @Query(() => AuditLogCheck, {
    description: '核对数据库中的日志：从某条起的一段。完整，或从第几条起断裂。留痕。',
  })
  async auditLogCheck(
    @Arg('from', () => Int, { description: '从第几条起核对。' }) from: number,
    @Ctx() context: Context,
  ): Promise<object> {
    const { runner } = context.auditReads;
    const check = await checkLog(runner, logOf(context), Math.max(0, from));
    const { checkedTo, brokenAt } = check;
    await context.auditReads.record('AuditLogChecked', LOG, { from, checkedTo, brokenAt });
    return check;
  }
}
