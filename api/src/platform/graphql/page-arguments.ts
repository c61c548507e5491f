import { ArgsType, Field, Int } from 'type-graphql';

/** Which part of a list: every list is paged. More than 100 at once is refused. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，1 至 100。' })
  first!: number;

  @Field(() => String, { nullable: true, description: '上一页的 nextCursor。' })
  after?: string | null;
}
