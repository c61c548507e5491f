import { graphql } from '../../graphql/gql/index.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { ActFrame } from './act-frame.js';
import { finish, type ActFormProps } from './act-forms.js';
import { actTexts } from './act-texts.js';
import { readReceipt } from './receipt-outcome.js';
import type { ReceiptFacts } from './receipt.js';

const acceptDocument = graphql(`
  mutation AcceptApplication($input: ApplicationActInput!) {
    result: acceptApplication(input: $input) {
      ...ReceiptOutcome_ReceiptResult
    }
  }
`);

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
  const { send, isBusy } = useCommand(acceptDocument, (data) => readReceipt(data.result));
  const submit = async () =>
    finish(await send({ applicationId, expectedVersion }), fields, (accepted) =>
      onAccepted({ ...words, ...accepted, applicationId, acceptedOn: null, isReissued: false }),
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
