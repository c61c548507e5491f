import type { ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { useArrivalFocus } from '../../ui/use-arrival-focus.js';
import { useIntakeProblems } from './intake-problems.js';
import { PersonFields } from './person-fields.js';
import { emptyPerson, listMissing, personFieldOrder, toCorrection, toPersonInput } from './person-values.js';
import { StepForm } from './step-form.js';
import { personOnRecordFragment, startCorrection, useCorrection } from './use-correction.js';

const addDocument = graphql(`
  mutation AddHouseholdMember($input: AddHouseholdMemberInput!) {
    addHouseholdMember(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

/** The form opens below the list, on a phone out of sight: whoever opened it is taken there. */
function FormHeading({ children }: { children: ReactNode }) {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}

interface MemberFormProps {
  id: string;
  version: number;
  account: string;
  onChanged: () => void;
  onClose: () => void;
}

export function AddMemberForm({ id, version, account, onChanged, onClose }: MemberFormProps) {
  const fields = useFields(emptyPerson);
  const draft = useDraft(account, `member/${id}`, fields.values, (stored) =>
    fields.replace({ ...emptyPerson, ...stored }),
  );
  const { send, isBusy } = useCommand(addDocument, (data) => readActOutcome(data.addHouseholdMember));
  const findProblems = useIntakeProblems();
  const submit = async () => {
    const member = toPersonInput(fields.values);
    const missing = listMissing(fields.values, '');
    if (missing.length > 0)
      return fields.note(await findProblems(missing, { person: member }, personFieldOrder));
    const outcome = await send({ applicationId: id, expectedVersion: version, member });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    await draft.discard();
    onClose();
    return onChanged();
  };
  return (
    <StepForm
      label="增加家庭成员"
      fields={fields}
      isBusy={isBusy}
      submitLabel="保存这名成员"
      draft={draft}
      onReload={onChanged}
      onSubmit={() => void submit()}
      beside={<Button onClick={onClose}>取消</Button>}
    >
      <FormHeading>增加家庭成员</FormHeading>
      <PersonFields prefix="" person={fields.values} fields={fields} onChange={fields.change} asksRelation />
    </StepForm>
  );
}

interface CorrectMemberFormProps extends MemberFormProps {
  member: FragmentType<typeof personOnRecordFragment>;
}

export function CorrectMemberForm({
  member: masked,
  id,
  version,
  account,
  onChanged,
  onClose,
}: CorrectMemberFormProps) {
  const member = getFragmentData(personOnRecordFragment, masked);
  const fields = useFields(() => startCorrection(member));
  const draft = useDraft(account, `correct/${member.id}`, fields.values, fields.change);
  const { send, isBusy } = useCorrection();
  const submit = async () => {
    const outcome = await send({
      applicationId: id,
      expectedVersion: version,
      memberId: member.id,
      member: toCorrection(fields.values),
    });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    await draft.discard();
    onClose();
    return onChanged();
  };
  const cancel = async () => {
    await draft.discard();
    onClose();
  };
  return (
    <StepForm
      label={`修改${member.person.name}的信息`}
      fields={fields}
      isBusy={isBusy}
      submitLabel="保存修改"
      draft={draft}
      onReload={onChanged}
      onSubmit={() => void submit()}
      beside={<Button onClick={() => void cancel()}>不改了</Button>}
    >
      <FormHeading>修改{member.person.name}的信息</FormHeading>
      <PersonFields
        prefix=""
        person={fields.values}
        fields={fields}
        onChange={fields.change}
        asksRelation
        onRecord={member}
      />
    </StepForm>
  );
}
