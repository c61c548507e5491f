import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: '任职人员的姓名。' })
export class PostHolder {
  @Field(() => ID, { description: '账号标识。' }) id!: string;
  @Field(() => String, { description: '姓名。' }) displayName!: string;
}
