import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import type { AnswerVerificationRequestInput } from '../../graphql/gql/graphql.js';
import { assertNever } from '../../lib/assert-never.js';
import { fieldIdOf, type FormProblem } from '../../lib/form-errors.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';

export const signForRequestDocument = graphql(`
  mutation SignForVerificationRequest($input: SignForVerificationRequestInput!) {
    signForVerificationRequest(input: $input) {
      ... on SignForVerificationRequestPayload {
        request {
          id
          ...AnswerForm_VerificationRequest
          ...RequestRow_VerificationRequest
          version
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const answerRequestDocument = graphql(`
  mutation AnswerVerificationRequest($input: AnswerVerificationRequestInput!) {
    answerVerificationRequest(input: $input) {
      ... on AnswerVerificationRequestPayload {
        request {
          id
          ...AnswerForm_VerificationRequest
          ...RequestRow_VerificationRequest
          ...RequestFacts_VerificationRequest
          ...DisputeNotice_VerificationRequest
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

export type SaveOutcome =
  | { kind: 'saved' }
  | { kind: 'stale'; message: string }
  | { kind: 'refused'; problems: readonly FormProblem[] };

type AnswerToSave = Omit<AnswerVerificationRequestInput, 'idempotencyKey' | 'id'> & { id: string };

const refused = (message: string): SaveOutcome => ({ kind: 'refused', problems: [{ message }] });

/** Answers; a request nobody has signed for yet is signed for first, because an answer says at least as much. */
export function useSaveAnswer() {
  const [, signFor] = useMutation(signForRequestDocument);
  const [, answer] = useMutation(answerRequestDocument);
  const signKey = useAttemptKey();
  const answerKey = useAttemptKey();

  const sign = async (id: string, expectedVersion: number): Promise<number | SaveOutcome> => {
    const { data } = await signFor({ input: { id, expectedVersion, idempotencyKey: signKey.key } });
    const result = data?.signForVerificationRequest;
    if (result === undefined) return refused(noAnswerText);
    switch (result.__typename) {
      case 'SignForVerificationRequestPayload':
        signKey.renew();
        return result.request?.version ?? expectedVersion + 1;
      case 'StaleVersion':
        return { kind: 'stale', message: result.message };
      case 'ActionRefused':
      case 'InputRefused':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
  return async (input: AnswerToSave, mustSign: boolean): Promise<SaveOutcome> => {
    const signed = mustSign ? await sign(input.id, input.expectedVersion) : input.expectedVersion;
    if (typeof signed !== 'number') return signed;
    const { data } = await answer({
      input: { ...input, expectedVersion: signed, idempotencyKey: answerKey.key },
    });
    const result = data?.answerVerificationRequest;
    if (result === undefined) return refused(noAnswerText);
    switch (result.__typename) {
      case 'AnswerVerificationRequestPayload':
        answerKey.renew();
        return { kind: 'saved' };
      case 'StaleVersion':
        return { kind: 'stale', message: result.message };
      case 'InputRefused':
        return {
          kind: 'refused',
          problems:
            result.problems.length === 0
              ? [{ message: result.message }]
              : result.problems.map(({ field, message }) => ({ fieldId: fieldIdOf(field), message })),
        };
      case 'ActionRefused':
        return refused(result.message);
      default:
        return assertNever(result);
    }
  };
}
