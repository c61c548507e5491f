import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '见证方和它最近一次见证。' })
export class AuditWitness {
  @Field(() => ID, { description: '见证方名称。' }) name!: string;
  @Field(() => Int, { nullable: true, description: '最近见证到多少条；从未见证的为空。' }) size?: number;
}

@ObjectType({ description: '审计日志的现状。' })
export class AuditLogStatus {
  @Field(() => Int, { description: '已有序号的条数。' }) size!: number;
  @Field(() => Int, { description: '等待编号的事件数，通常不到一秒。' }) waiting!: number;
  @Field(() => String, { nullable: true, description: '最近的检查点，签名文书原文；空日志没有。' })
  checkpoint?: string;
  @Field(() => String, { description: '日志的公钥：名称+编号+密钥。' }) key!: string;
  @Field(() => Int, { nullable: true, description: '存证文件夹中最新检查点的条数。' }) anchoredSize?: number;
  @Field(() => [AuditWitness], { description: '见证方。' }) witnesses!: AuditWitness[];
}

@ObjectType({ description: '一条日志的证明：可以下载，用核对程序在别的电脑上核对。' })
export class AuditProof {
  @Field(() => Int, { description: '序号。' }) index!: number;
  @Field(() => String, { description: '条目，与导出文件中的一行相同（JSON）。' }) entry!: string;
  @Field(() => [String], { description: '从条目到树根的哈希，base64。' }) path!: string[];
  @Field(() => String, { description: '检查点，签名文书原文。' }) checkpoint!: string;
}

@ObjectType({ description: '对日志一段的核对结果。' })
export class AuditLogCheck {
  @Field(() => Int, { description: '核对到第几条之前。' }) checkedTo!: number;
  @Field(() => Int, { description: '日志的条数。' }) size!: number;
  @Field(() => Int, { nullable: true, description: '从第几条起断裂；完整时为空。' }) brokenAt?: number;
  @Field(() => String, { nullable: true, description: '断裂的原因；完整时为空。' }) problem?: string;
}
