import { Field, ID, InputType, Int } from 'type-graphql';

/** What every command is sent with: whoever sends it twice does it once. */
@InputType()
export abstract class CommandInput {
  @Field(() => ID, { description: '请求编号，重复提交时相同。' })
  idempotencyKey!: string;
}

/** A command on something that others may have changed since it was looked at. */
@InputType()
export abstract class VersionedInput extends CommandInput {
  @Field(() => Int, { description: '看到的版本号。' })
  expectedVersion!: number;
}
