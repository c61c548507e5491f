import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CommandInput } from '../../../platform/graphql/command-input.js';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { agencyRead } from '../service/read-models.js';
import { setAgencyContact } from '../service/set-agency-contact.js';
import { Agency } from './agency.type.js';

@InputType({ description: '填写单位受理异议和咨询的电话、地址。' })
export class SetAgencyContactInput extends CommandInput {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => String, { description: '电话，5至20位数字和短横。' }) phone!: string;
  @Field(() => String, { description: '地址，最多200字。' }) address!: string;
}

@ObjectType({ description: '已保存。' })
export class SetAgencyContactPayload {
  @Field(() => Agency, { description: '单位。' }) agency!: Agency;
}

export const SetAgencyContactResult = resultOf(
  SetAgencyContactPayload,
  'SetAgencyContactResult',
  '填写单位联系方式的结果。',
);

@Resolver()
export class AgencyContactResolver {
  @Requires('agency.edit')
  @Mutation(() => SetAgencyContactResult, {
    description: '填写单位受理异议和咨询的电话、地址；公示上会印出。',
  })
  setAgencyContact(
    @Arg('input', () => SetAgencyContactInput) input: SetAgencyContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SetAgencyContactPayload',
      input,
      run: setAgencyContact,
      shows: { agency: agencyRead },
      answer: ({ agencyId }) => ({ agency: agencyId }),
    });
  }
}
