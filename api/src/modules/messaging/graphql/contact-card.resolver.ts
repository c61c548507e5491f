import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { readContactCard } from '../service/read-contact-card.js';
import { saveContactCard } from '../service/save-contact-card.js';
import { ContactCard, SaveContactCardInput, SaveContactCardResult } from './contact-card.type.js';

@Resolver()
export class ContactCardResolver {
  @Requires('contactCard.save')
  @Query(() => ContactCard, { description: '本人的提醒方式。' })
  myContactCard(@Ctx() { reads, work }: Context): Promise<object> {
    return readContactCard(reads, work);
  }

  @Requires('contactCard.save')
  @Mutation(() => SaveContactCardResult, { description: '保存本人的邮箱、手机号和要收的消息。' })
  saveContactCard(
    @Arg('input', () => SaveContactCardInput) input: SaveContactCardInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SaveContactCardPayload',
      input,
      run: saveContactCard,
      answer: ({ accountId }) => ({ accountId }),
    });
  }
}
