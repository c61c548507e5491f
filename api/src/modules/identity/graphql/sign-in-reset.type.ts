import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { PostHolder } from './post-holder.type.js';

const SignInRequestKindEnum = {
  INITIAL_PASSWORD: 'INITIAL_PASSWORD',
  PASSWORD: 'PASSWORD',
  IDENTITY: 'IDENTITY',
} as const;
registerEnumType(SignInRequestKindEnum, {
  name: 'SignInRequestKind',
  description: '待确认的是什么。',
  valuesConfig: {
    INITIAL_PASSWORD: { description: '新建账号的初始密码。' },
    PASSWORD: { description: '重置的密码。' },
    IDENTITY: { description: '关联的统一身份编号。' },
  },
});

const SignInResetActionEnum = { approve: 'approve', reject: 'reject' } as const;
registerEnumType(SignInResetActionEnum, {
  name: 'SignInResetAction',
  description: '对待确认的登录重置可以办理的操作。',
  valuesConfig: {
    approve: { description: '确认重置或关联。' },
    reject: { description: '不同意：密码作废，关联取消。' },
  },
});

@ObjectType({ description: '一项待确认的登录重置：谁在何时办理了什么。' })
export class SignInRequest {
  @Field(() => SignInRequestKindEnum, { description: '待确认的是什么。' }) kind!: string;
  @Field(() => PostHolder, { description: '办理人。' }) askedBy!: PostHolder;
  @Field(() => InstantScalar, { description: '办理时间。' }) askedAt!: string;
  @Field(() => String, { nullable: true, description: '关联的统一身份编号；密码为空。' }) subject?: string;
}

@ObjectType({ description: '对待确认的登录重置现在可以办理的一项操作；不能办理时说明原因。' })
export class SignInResetChoice {
  @Field(() => SignInResetActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason!: string | null;
}

@ObjectType({
  description:
    '登录重置：系统管理员给出的密码或关联的统一身份编号，须另一名管理员与本人核实、确认后才能登录（双人办理）。',
})
export class SignInReset {
  @Field(() => ID, { description: '账号标识。' }) id!: string;
  @Field(() => String, { description: '登录名。' }) loginName!: string;
  @Field(() => String, { description: '姓名。' }) displayName!: string;
  @Field(() => Int, { description: '账号的版本号。' }) version!: number;
  @Field(() => [SignInRequest], { description: '待确认的各项，先办理的在前。' }) requests!: SignInRequest[];
  @Field(() => [SignInResetChoice], { description: '现在可以办理的操作。' })
  availableActions!: SignInResetChoice[];
}

@ObjectType({ description: '已确认，此人可以登录。' })
export class ApproveSignInResetPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      '密码的后半段，由确认人告诉本人，接在前半段后面使用；只显示这一次，重复提交或只确认关联时为空。',
  })
  secondHalf?: string;
}

@ObjectType({ description: '没有同意：给出的密码作废，关联取消。' })
export class RejectSignInResetPayload {
  @Field(() => ID, { description: '账号标识。' }) accountId!: string;
}

export const ApproveSignInResetResult = resultOf(
  ApproveSignInResetPayload,
  'ApproveSignInResetResult',
  '确认登录重置的结果。',
);
export const RejectSignInResetResult = resultOf(
  RejectSignInResetPayload,
  'RejectSignInResetResult',
  '不同意登录重置的结果。',
);
