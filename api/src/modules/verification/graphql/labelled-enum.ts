import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose members and Chinese descriptions come from one table of labels. */
export function labelledEnum(
  name: string,
  description: string,
  labels: Readonly<Record<string, string>>,
): Record<string, string> {
  const members = Object.fromEntries(Object.keys(labels).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(labels).map(([value, label]) => [value, { description: label }]),
  );
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}
