import { assertNever } from '../../lib/assert-never.js';
import { graphql } from '../../graphql/gql/index.js';
import type { AcceptApplicationMutation } from '../../graphql/gql/graphql.js';
import { readRefusal, type Outcome } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { ActFrame } from './act-frame.js';
import { finish, type ActFormProps } from './act-forms.js';
import { actTexts } from './act-texts.js';
import type { ReceiptFacts } from './receipt.js';

const acceptDocument = graphql(`
  mutation AcceptApplication($input: ApplicationActInput!) {
    acceptApplication(input: $input) {
      ... on AcceptApplicationPayload {
        queryCode
        application {
          id
          version
          state
          receiptNumber
          dueOn
        }
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
        currentVersion
      }
    }
  }
`);

interface Accepted {
  receiptNumber: string;
  queryCode: string | null;
  dueOn: string | null;
}

function readAccepted({ acceptApplication: result }: AcceptApplicationMutation): Outcome<Accepted> {
  switch (result.__typename) {
    case 'AcceptApplicationPayload': {
      const { receiptNumber, dueOn } = result.application;
      return {
        kind: 'done',
        payload: {
          receiptNumber: receiptNumber ?? '',
          queryCode: result.queryCode ?? null,
          dueOn: dueOn ?? null,
        },
      };
    }
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}

interface AcceptFormProps extends Omit<ActFormProps, 'onDone'> {
  onAccepted: (receipt: ReceiptFacts) => void;
}

export function AcceptForm({
  applicationId,
  expectedVersion,
  label,
  words,
  onAccepted,
  onReload,
  onCancel,
}: AcceptFormProps) {
  const fields = useFields({});
  const { send, isBusy } = useCommand(acceptDocument, readAccepted);
  const submit = async () =>
    finish(await send({ applicationId, expectedVersion }), fields, (accepted) =>
      onAccepted({ ...words, ...accepted }),
    );
  return (
    <ActFrame
      {...actTexts.accept}
      {...fields}
      label={label}
      isBusy={isBusy}
      onReload={onReload}
      onSubmit={submit}
      onCancel={onCancel}
    />
  );
}
