import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose members and Chinese descriptions come from one table of labels. */
export function labelledEnum<Value extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const entries = Object.entries<string>(labels);
  const members = Object.fromEntries(entries.map(([value]) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(entries.map(([value, label]) => [value, { description: label }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}
