import type { AnswerResult, VerificationState } from '../../graphql/gql/graphql.js';

const answered: readonly VerificationState[] = ['ANSWERED', 'RE_ANSWERED', 'ACCEPTED'];

interface Found {
  note: string;
  described: readonly unknown[];
}

interface Answer {
  recordType: string;
  state: VerificationState;
  result?: AnswerResult | null;
  reason?: string | null;
  person: { id: string };
  records: readonly Found[];
  evidence: readonly unknown[];
  /** Earlier answers, given before the present one was asked for again. */
  supersededRecords: readonly unknown[];
}

interface Compared {
  personId: string;
  fields: readonly { isDifferent: boolean; recordTypes: readonly string[] }[];
}

/** Answers that contradict what was declared, as keys of person and record type. */
export function listDifferent(persons: readonly Compared[]): ReadonlySet<string> {
  return new Set(
    persons.flatMap(({ personId, fields }) =>
      fields
        .filter(({ isDifferent }) => isDifferent)
        .flatMap(({ recordTypes }) => recordTypes.map((recordType) => keyOf(personId, recordType))),
    ),
  );
}

/** Whether an answer holds neither a record nor a word. */
export const saysNothing = (records: readonly Found[]): boolean =>
  records.every(({ note, described }) => note === '' && described.length === 0);

const keyOf = (personId: string, recordType: string) => `${personId} ${recordType}`;

/** Whether an answer says something else than the declaration. What is not answered yet contradicts nothing. */
export const isContradicting = (answer: Answer, different: ReadonlySet<string>): boolean =>
  answered.includes(answer.state) && different.has(keyOf(answer.person.id, answer.recordType));

/**
 * 无记录 with nothing to read beside it: folded away. Whatever is open, failed, was disputed, carries words or a file, or
 * stands against a declaration stays in sight; what nobody looked up is not 无记录.
 */
export const isQuiet = (answer: Answer, different: ReadonlySet<string>): boolean =>
  answered.includes(answer.state) &&
  answer.result === 'NO_RECORD' &&
  answer.reason == null &&
  saysNothing(answer.records) &&
  answer.evidence.length === 0 &&
  answer.supersededRecords.length === 0 &&
  !isContradicting(answer, different);
