import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { GuaranteeType } from '../../graphql/gql/graphql.js';
import type { Session } from '../../lib/session.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { guaranteeTypeNames, listOptions } from '../../text/applications.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';
import { ApplicantFields } from './applicant-fields.js';
import { useIntakeProblems } from './intake-problems.js';
import {
  emptyPerson,
  listMissing,
  personFieldOrder,
  toPersonInput,
  type PersonValues,
} from './person-values.js';
import { StepForm } from './step-form.js';
import { StepHeading } from './step-heading.js';
import type { EditStep } from './url-state.js';
import { useOpenStep } from './use-open-step.js';

export const startCommunityFragment = graphql(`
  fragment StartForm_Community on Community {
    id
    name
    agency {
      id
    }
  }
`);

const createDocument = graphql(`
  mutation CreateApplication($input: CreateApplicationInput!) {
    createApplication(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

interface StartValues {
  guaranteeType: GuaranteeType | null;
  communityId: string | null;
  applicant: PersonValues;
}

const fieldOrder = ['guaranteeType', 'communityId', ...personFieldOrder.map((field) => `applicant.${field}`)];

const isType = (value: string | null): value is GuaranteeType =>
  value !== null && value in guaranteeTypeNames;

export function StartForm({
  communities: masked,
  session,
}: {
  communities: readonly FragmentType<typeof startCommunityFragment>[];
  session: Session;
}) {
  const communities = getFragmentData(startCommunityFragment, masked);
  const own = communities.filter((community) => community.agency.id === session.currentRole.agencyId);
  const offered = own.length > 0 ? own : communities;
  const openStep = useOpenStep();
  const fields = useFields<StartValues>({
    guaranteeType: null,
    communityId: offered.length === 1 ? (offered[0]?.id ?? null) : null,
    applicant: { ...emptyPerson, relationCode: '01' },
  });
  const { guaranteeType, communityId, applicant } = fields.values;
  const draft = useDraft(session.accountName, 'new-application', fields.values, (stored) =>
    fields.change({ ...stored, applicant: { ...emptyPerson, ...stored.applicant, relationCode: '01' } }),
  );
  const { send, isBusy } = useCommand(createDocument, (data) => readActOutcome(data.createApplication));
  const findProblems = useIntakeProblems();
  const submit = async (step: EditStep) => {
    const missing = [
      ...(guaranteeType === null ? [{ field: 'guaranteeType', message: '请选择保障类别' }] : []),
      ...(communityId === null ? [{ field: 'communityId', message: '请选择受理社区' }] : []),
      ...listMissing(applicant, 'applicant.'),
    ];
    if (guaranteeType === null || communityId === null || missing.length > 0)
      return fields.note(
        await findProblems(missing, { person: toPersonInput(applicant) }, fieldOrder, 'applicant.'),
      );
    const outcome = await send({ guaranteeType, communityId, applicant: toPersonInput(applicant) });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    await draft.discard();
    return openStep(outcome.payload.id, step);
  };
  return (
    <StepForm
      label="类别与申请人"
      fields={fields}
      isBusy={isBusy}
      submitLabel="保存并继续"
      draft={draft}
      onSubmit={() => void submit('members')}
      beside={<Button onClick={() => void submit('declare')}>只有申请人一人，直接申报</Button>}
    >
      <StepHeading>类别与社区</StepHeading>
      <RadioGroup
        id="guaranteeType"
        name="guaranteeType"
        label="保障类别"
        choices={listOptions(guaranteeTypeNames)}
        value={guaranteeType}
        onChange={({ currentTarget: { value } }) =>
          fields.change({ guaranteeType: isType(value) ? value : null })
        }
        error={fields.problemOf('guaranteeType')}
      />
      <FormRow>
        <Select
          id="communityId"
          label="受理社区"
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          value={communityId}
          onChange={(value) => fields.change({ communityId: value })}
          error={fields.problemOf('communityId')}
        />
      </FormRow>
      <ApplicantFields fields={fields} />
    </StepForm>
  );
}
