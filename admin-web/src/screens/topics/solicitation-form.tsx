import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { DateField } from '../../ui/date-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const openSolicitationDocument = graphql(`
  mutation OpenSolicitation($input: OpenSolicitationInput!) {
    openSolicitation(input: $input) {
      ... on SolicitationPayload {
        solicitation {
          id
          isOpen
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

export function SolicitationForm({ onDone, onReload }: { onDone: () => void; onReload: () => void }) {
  const form = useFields({ title: '', note: '', closesOn: null as string | null }, 'solicitation-');
  const { send, isBusy } = useCommand(openSolicitationDocument, ({ openSolicitation: result }) => {
    switch (result.__typename) {
      case 'SolicitationPayload':
        return { kind: 'done' as const, payload: result.solicitation };
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return readRefusal(result);
      default:
        return assertNever(result);
    }
  });
  const { values, change, problemOf } = form;
  const handleSubmit = async () => {
    const { title, closesOn } = values;
    if (closesOn === null)
      return form.note([
        ...(title.trim() === '' ? [{ field: 'title', message: '请填写标题。' }] : []),
        { field: 'closesOn', message: '请选择截止日期。' },
      ]);
    const outcome = await send({ ...values, closesOn });
    if (outcome.kind === 'done') onDone();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="征集议题"
      fields={form}
      submitLabel="发起征集"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
    >
      <TextField
        id="solicitation-title"
        label="标题"
        value={values.title}
        error={problemOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        id="solicitation-note"
        label="说明"
        optional
        value={values.note}
        error={problemOf('note')}
        onChange={(event) => change({ note: event.target.value })}
      />
      <DateField
        id="solicitation-closesOn"
        label="截止日期"
        value={values.closesOn}
        error={problemOf('closesOn')}
        onChange={(closesOn) => change({ closesOn })}
      />
    </JointForm>
  );
}
