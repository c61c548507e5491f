import { assertNever } from '../../lib/assert-never.js';
import { graphql } from '../../graphql/gql/index.js';
import type {
  AcceptVerificationRequestMutation,
  DisputeVerificationRequestInput,
  DisputeVerificationRequestMutation,
  WaiveVerificationRequestMutation,
} from '../../graphql/gql/graphql.js';
import { readRefusal, type Outcome } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { TextArea } from '../../ui/text-field.js';
import { ActFrame } from './act-frame.js';
import { finish } from './act-forms.js';
import { requestActTexts, type RequestAct } from './request-act-texts.js';

const acceptDocument = graphql(`
  mutation AcceptVerificationRequest($input: AcceptVerificationRequestInput!) {
    result: acceptVerificationRequest(input: $input) {
      ... on AcceptVerificationRequestPayload {
        request {
          id
          ...VerificationRow_VerificationRequest
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

const reasonDocuments = {
  dispute: graphql(`
    mutation DisputeVerificationRequest($input: DisputeVerificationRequestInput!) {
      result: disputeVerificationRequest(input: $input) {
        ... on DisputeVerificationRequestPayload {
          request {
            id
            ...VerificationRow_VerificationRequest
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
  `),
  waive: graphql(`
    mutation WaiveVerificationRequest($input: WaiveVerificationRequestInput!) {
      result: waiveVerificationRequest(input: $input) {
        ... on WaiveVerificationRequestPayload {
          request {
            id
            ...VerificationRow_VerificationRequest
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
  `),
};

type Answered =
  | AcceptVerificationRequestMutation
  | DisputeVerificationRequestMutation
  | WaiveVerificationRequestMutation;

function readRequestOutcome({ result }: Answered): Outcome<null> {
  switch (result.__typename) {
    case 'AcceptVerificationRequestPayload':
    case 'DisputeVerificationRequestPayload':
    case 'WaiveVerificationRequestPayload':
      return { kind: 'done', payload: null };
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}

interface RequestActProps {
  id: string;
  expectedVersion: number;
  label: string;
  onDone: () => void;
  onReload: () => void;
  onCancel: () => void;
}

/** 采信: no words are needed, the answer itself is the reason. */
export function AcceptAnswerForm({ id, expectedVersion, onDone, ...frame }: RequestActProps) {
  const fields = useFields({});
  const { send, isBusy } = useCommand(acceptDocument, readRequestOutcome);
  const submit = async () => finish(await send({ id, expectedVersion }), fields, onDone);
  return <ActFrame {...requestActTexts.accept} {...fields} {...frame} isBusy={isBusy} onSubmit={submit} />;
}

interface ReasonProps extends RequestActProps {
  action: Exclude<RequestAct, 'accept'>;
  account: string;
}

/** 疑义退回 and 免查: why stands beside the answer for everybody who reads the case afterwards. */
export function RequestReasonForm({ action, account, id, expectedVersion, onDone, ...frame }: ReasonProps) {
  const text = requestActTexts[action];
  const fields = useFields({ reason: '' });
  const { reason } = fields.values;
  const draft = useDraft(account, `verification/${id}/${action}`, fields.values, fields.change);
  const { send, isBusy } = useCommand<Answered, { input: DisputeVerificationRequestInput }, null>(
    reasonDocuments[action],
    readRequestOutcome,
  );
  const submit = async () => {
    if (reason.trim() === '') return fields.note([{ field: 'reason', message: text.missing }]);
    return finish(await send({ id, expectedVersion, reason: reason.trim() }), fields, async () => {
      await draft.discard();
      onDone();
    });
  };
  return (
    <ActFrame {...text} {...fields} {...frame} isBusy={isBusy} onSubmit={submit}>
      <TextArea
        id="reason"
        label={text.reasonLabel}
        hint={text.reasonHint}
        rows={4}
        maxLength={500}
        data-autofocus
        value={reason}
        onChange={(event) => fields.change({ reason: event.target.value })}
        error={fields.problemOf('reason')}
      />
    </ActFrame>
  );
}
