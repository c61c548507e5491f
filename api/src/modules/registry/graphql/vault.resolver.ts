import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject, resultOf } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { revealSecret, type RevealPurpose } from '../service/reveal-secret.js';
import type { SecretKind } from '../service/vault.js';

export enum SecretKindEnum {
  ID_NUMBER = 'ID_NUMBER',
  PHONE = 'PHONE',
  BANK_ACCOUNT = 'BANK_ACCOUNT',
  PLATE = 'PLATE',
}
registerEnumType(SecretKindEnum, {
  name: 'SecretKind',
  description: '密级信息的种类。',
  valuesConfig: {
    ID_NUMBER: { description: '证件号码' },
    PHONE: { description: '手机号' },
    BANK_ACCOUNT: { description: '银行账号' },
    PLATE: { description: '号牌' },
  },
});

export enum RevealPurposeEnum {
  VERIFY_IDENTITY = 'VERIFY_IDENTITY',
  CONTACT_APPLICANT = 'CONTACT_APPLICANT',
  COMPARE_RECORD = 'COMPARE_RECORD',
  SERVE_DOCUMENT = 'SERVE_DOCUMENT',
}
registerEnumType(RevealPurposeEnum, {
  name: 'RevealPurpose',
  description: '查看目的，查看前选择并留痕。',
  valuesConfig: {
    VERIFY_IDENTITY: { description: '核对身份' },
    CONTACT_APPLICANT: { description: '联系申请人' },
    COMPARE_RECORD: { description: '比对核查结果' },
    SERVE_DOCUMENT: { description: '送达文书' },
  },
});

@InputType({ description: '查看一项密级信息。' })
export class RevealSecretInput {
  @Field(() => ID, { description: '申请标识。' }) caseId!: string;
  @Field(() => ID, { description: '人员标识。' }) personId!: string;
  @Field(() => SecretKindEnum, { description: '种类。' }) kind!: SecretKind;
  @Field(() => ID, { nullable: true, description: '密存编号；有多项时指定。' }) vaultEntryId?: string | null;
  @Field(() => RevealPurposeEnum, { description: '目的。' }) purpose!: RevealPurpose;
}

@ObjectType({ description: '一项密级信息的完整内容，只在这次应答中出现。' })
export class RevealSecretPayload {
  @Field(() => String, { description: '完整内容。' }) value!: string;
}

export const RevealSecretResult = resultOf(RevealSecretPayload, 'RevealSecretResult', '查看密级信息的结果。');

@Resolver()
export class VaultResolver {
  @Requires('vault.reveal')
  @Mutation(() => RevealSecretResult, {
    description: '查看完整的证件号码、手机号、银行账号或号牌；须有案件和目的，每次留痕。',
  })
  async revealSecret(
    @Arg('input', () => RevealSecretInput) input: RevealSecretInput,
    @Ctx() { work }: Context,
  ): Promise<object> {
    const outcome = await revealSecret(work, input);
    return outcome.refused
      ? refusalObject(outcome)
      : { __typename: 'RevealSecretPayload', value: outcome.value };
  }
}
