import { graphql } from '../../graphql/gql/index.js';
import { readRefusal } from '../outcome.js';
import { useCommand } from '../use-command.js';

const submitTaskTopicsDocument = graphql(`
  mutation SubmitTaskTopics($input: SubmitTaskTopicsInput!) {
    submitTaskTopics(input: $input) {
      ... on SubmitTaskTopicsPayload {
        submitted
        present
        skipped
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        code
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        code
        message
      }
    }
  }
`);

/** Puts overdue tasks on the next agenda; answers with the sentence to show. */
export function useSubmitTopics(): {
  readonly isBusy: boolean;
  readonly submit: (taskIds: readonly string[]) => Promise<string>;
} {
  const { send, isBusy } = useCommand(submitTaskTopicsDocument, ({ submitTaskTopics }) =>
    submitTaskTopics.__typename === 'SubmitTaskTopicsPayload'
      ? { kind: 'done', payload: submitTaskTopics }
      : readRefusal(submitTaskTopics),
  );
  const submit = async (taskIds: readonly string[]) => {
    const outcome = await send({ taskIds: [...taskIds] });
    if (outcome.kind !== 'done') return outcome.message;
    const { submitted, present, skipped } = outcome.payload;
    return `已列为议题 ${submitted} 项${present > 0 ? `，${present} 项已有待议的议题` : ''}${skipped > 0 ? `，${skipped} 项没有逾期或不在承办中，没有列入` : ''}。`;
  };
  return { isBusy, submit };
}
