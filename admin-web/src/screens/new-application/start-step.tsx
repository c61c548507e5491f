import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { StartStep_ApplicationFragment } from '../../graphql/gql/graphql.js';
import type { GuaranteeType } from '../../graphql/gql/graphql.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { guaranteeTypeNames, listOptions } from '../../text/applications.js';
import { ButtonLink } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ApplicantFields } from './applicant-fields.js';
import type { StepProps } from './members-step.js';
import { toCorrection, type PersonValues } from './person-values.js';
import { StepForm } from './step-form.js';
import { StepHeading } from './step-heading.js';
import { personOnRecordFragment, startCorrection, useCorrection } from './use-correction.js';
import styles from './new-application.module.css';
import { nextStep, stepHref } from './url-state.js';
import { useOpenStep } from './use-open-step.js';

export const startStepFragment = graphql(`
  fragment StartStep_Application on Application {
    id
    version
    guaranteeType
    community {
      id
      name
    }
    members {
      id
      isApplicant
      leftAt
      ...PersonOnRecord_HouseholdMember
    }
  }
`);

const typeDocument = graphql(`
  mutation ChangeGuaranteeType($input: ChangeGuaranteeTypeInput!) {
    changeGuaranteeType(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

interface StartStepProps extends StepProps {
  application: FragmentType<typeof startStepFragment>;
}

/** The first page of the intake, opened again: what was typed wrongly is mended where it was typed. */
export function StartStep({ application: masked, ...rest }: StartStepProps) {
  const application = getFragmentData(startStepFragment, masked);
  const applicant = application.members.find((member) => member.isApplicant && member.leftAt == null);
  if (applicant === undefined) return <p>没有找到申请人，请刷新页面。</p>;
  return <StartStepForm key={applicant.id} application={application} applicant={applicant} {...rest} />;
}

interface Values {
  guaranteeType: GuaranteeType;
  applicant: PersonValues;
}

interface StartStepFormProps extends StepProps {
  application: StartStep_ApplicationFragment;
  applicant: FragmentType<typeof personOnRecordFragment>;
}

function StartStepForm({ application, applicant: maskedPerson, account, onChanged }: StartStepFormProps) {
  const { id, version, guaranteeType, community } = application;
  const member = getFragmentData(personOnRecordFragment, maskedPerson);
  const openStep = useOpenStep();
  const fields = useFields<Values>(() => ({ guaranteeType, applicant: startCorrection(member) }));
  const draft = useDraft(account, `correct/${member.id}`, fields.values, fields.change);
  const category = useCommand(typeDocument, (data) => readActOutcome(data.changeGuaranteeType));
  const correction = useCorrection();
  const submit = async () => {
    const entry = toCorrection(fields.values.applicant);
    let expectedVersion = version;
    if (fields.values.guaranteeType !== guaranteeType) {
      const changed = await category.send({
        applicationId: id,
        expectedVersion,
        guaranteeType: fields.values.guaranteeType,
      });
      if (changed.kind !== 'done') return fields.refuse(changed);
      expectedVersion = changed.payload.version;
    }
    const outcome = await correction.send({
      applicationId: id,
      expectedVersion,
      memberId: member.id,
      member: entry,
    });
    if (outcome.kind !== 'done') {
      // The category may be saved by now, under a newer version.
      onChanged();
      return fields.refuse(outcome, 'applicant.');
    }
    await draft.discard();
    onChanged();
    return openStep(id, nextStep('start'));
  };
  return (
    <StepForm
      label="类别和申请人"
      fields={fields}
      isBusy={category.isBusy || correction.isBusy}
      submitLabel="保存修改"
      draft={draft}
      onReload={onChanged}
      onSubmit={() => void submit()}
      beside={<ButtonLink href={stepHref(id, 'members')}>没有要改的，下一步</ButtonLink>}
    >
      <StepHeading>类别</StepHeading>
      <RadioGroup
        id="guaranteeType"
        name="guaranteeType"
        label="保障类别"
        choices={listOptions(guaranteeTypeNames)}
        value={fields.values.guaranteeType}
        onChange={({ currentTarget: { value } }) => fields.change({ guaranteeType: value as GuaranteeType })}
        error={fields.problemOf('guaranteeType')}
      />
      <p className={styles['soft']}>受理社区：{community.name}。社区选错的，请撤回后在正确的社区重新申请。</p>
      <ApplicantFields fields={fields} onRecord={member} />
    </StepForm>
  );
}
