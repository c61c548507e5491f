import { createUnionType, Field, Int, InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import type { Refused } from '../outcome.js';

@InterfaceType({
  description: '办理被拒绝：没有任何内容被改动。message 说明发生了什么、接下来怎么办。',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Refusal {
  @Field(() => String, { description: '稳定的原因代码，供程序使用。' })
  code!: string;

  @Field(() => String, { description: '给办理人看的中文说明。' })
  message!: string;
}

@ObjectType({ description: '一处需要改正的填写内容。' })
export class InputProblem {
  @Field(() => String, { description: '字段路径，例如 members.0.idNumber。' })
  field!: string;

  @Field(() => String, { description: '怎样改正。' })
  message!: string;
}

@ObjectType({ implements: Refusal, description: '业务规则不允许现在这样办理。' })
export class ActionRefused extends Refusal {}

@ObjectType({ implements: Refusal, description: '填写内容有误，逐项列出；已填写的内容不会丢失。' })
export class InputRefused extends Refusal {
  @Field(() => [InputProblem], { description: '逐项问题。' })
  problems!: InputProblem[];
}

@ObjectType({ implements: Refusal, description: '记录已被别人更新：expectedVersion 不是当前版本。' })
export class StaleVersion extends Refusal {
  @Field(() => Int, { description: '记录当前的版本号。' })
  currentVersion!: number;
}

export type RefusalObject = { __typename: 'ActionRefused' | 'InputRefused' | 'StaleVersion' } & Record<
  string,
  unknown
>;

/** A service's refusal as the union member it is. */
export function refusalObject(refused: Refused): RefusalObject {
  const { code, message } = refused;
  if (refused.currentVersion !== undefined) {
    return { __typename: 'StaleVersion', code, message, currentVersion: refused.currentVersion };
  }
  if (refused.problems) return { __typename: 'InputRefused', code, message, problems: refused.problems };
  return { __typename: 'ActionRefused', code, message };
}

/** `<Verb><Noun>Result`: the payload or one of the refusals. */
export function resultOf(
  payload: ClassType<object>,
  name: string,
  description: string,
): ReturnType<typeof createUnionType> {
  return createUnionType({
    name,
    description,
    types: () => [payload, ActionRefused, InputRefused, StaleVersion] as const,
    resolveType: (value) => (value as { __typename: string }).__typename,
  });
}
