import { Field, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { Application } from './application.type.js';

@ObjectType({ description: '办理成功，返回最新的申请。' })
export class ApplicationPayload {
  @Field(() => Application, { description: '申请。' }) application!: Application;
}

@ObjectType({ description: '已受理或已补发查询码，返回回执。' })
export class ReceiptPayload {
  @Field(() => Application, { description: '申请。' }) application!: Application;
  @Field(() => String, {
    nullable: true,
    description: '进度查询码，只显示这一次，请打印在受理回执上；重复发送同一请求时为空，须补发。',
  })
  queryCode?: string;
}

export const ApplicationResult = resultOf(ApplicationPayload, 'ApplicationResult', '办理一件申请的结果。');
export const ReceiptResult = resultOf(ReceiptPayload, 'ReceiptResult', '受理或补发查询码的结果。');
