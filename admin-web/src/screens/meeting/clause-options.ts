import type { MechanismItemKind } from '../../graphql/gql/graphql.js';
import type { Option } from '../../ui/select-field.js';

interface Clause {
  id: string;
  kind: MechanismItemKind;
  clause: string;
  title: string;
}

/** What a resolution may carry out, chapter by chapter: the duties (二), then the key tasks (三). Each chapter comes in its own order. */
const chapters: readonly MechanismItemKind[] = ['DUTY', 'KEY_TASK'];

export const clauseOptions = (items: readonly Clause[]): Option[] =>
  chapters.flatMap((chapter) =>
    items
      .filter(({ kind }) => kind === chapter)
      .map(({ id, clause, title }) => ({ value: id, label: `${clause} ${title}` })),
  );
