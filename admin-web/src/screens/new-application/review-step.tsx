import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { guaranteeTypeNames } from '../../text/applications.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { FactSection } from '../../ui/fact-section.js';
import styles from './new-application.module.css';
import { stepHref, type EditStep } from './url-state.js';

export const reviewStepFragment = graphql(`
  fragment ReviewStep_Application on Application {
    id
    version
    state
    applicationNumber
    guaranteeType
    householdSize
    community {
      id
      name
    }
    applicant {
      id
      name
    }
    members {
      id
      leftAt
      isAdult
      hasDeclared
      consentSignedOn
      person {
        id
        name
      }
    }
    attachments {
      id
      kind
    }
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const submitDocument = graphql(`
  mutation SubmitAtDesk($input: ApplicationActInput!) {
    submitApplication(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

const resubmitDocument = graphql(`
  mutation ResubmitAtDesk($input: ApplicationActInput!) {
    resubmitApplication(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

export function ReviewStep({
  application: masked,
  onChanged,
}: {
  application: FragmentType<typeof reviewStepFragment>;
  onChanged: () => void;
}) {
  const application = getFragmentData(reviewStepFragment, masked);
  const { id, version } = application;
  const navigate = useNavigate();
  const [message, setMessage] = useState<string | null>(null);
  const first = useCommand(submitDocument, (data) => readActOutcome(data.submitApplication));
  const again = useCommand(resubmitDocument, (data) => readActOutcome(data.resubmitApplication));
  const isCorrection = application.state === 'CORRECTION_REQUIRED';
  const { send, isBusy } = isCorrection ? again : first;
  const offered = application.availableActions.find(
    ({ action }) => action === (isCorrection ? 'resubmit' : 'submit'),
  );
  const present = application.members.filter((member) => member.leftAt == null);
  const gaps: { text: string; step: EditStep }[] = [
    {
      step: 'declare',
      text: listNames(
        '没有申报收入财产',
        present.filter((member) => member.isAdult && !member.hasDeclared),
      ),
    },
    {
      step: 'consent',
      text: listNames(
        '没有签授权核查同意书',
        present.filter((member) => member.consentSignedOn == null),
      ),
    },
    { step: 'materials', text: application.attachments.length === 0 ? '还没有上传材料' : '' },
  ].filter((gap): gap is { text: string; step: EditStep } => gap.text !== '');
  const submit = async () => {
    const outcome = await send({ applicationId: id, expectedVersion: version });
    if (outcome.kind === 'done') return navigate({ to: '/work/applications/$id', params: { id } });
    setMessage(outcome.message);
    return onChanged();
  };
  return (
    <>
      <h2>核对并提交</h2>
      <FactSection
        id="review-facts"
        title={`${application.applicant?.name ?? ''}家庭`}
        facts={[
          { label: '申请编号', value: application.applicationNumber },
          { label: '保障类别', value: guaranteeTypeNames[application.guaranteeType] },
          { label: '受理社区', value: application.community.name },
          { label: '家庭人口', value: `${application.householdSize} 人` },
          { label: '成员', value: present.map((member) => member.person.name).join('、') },
          { label: '材料', value: `${application.attachments.length} 份` },
        ]}
      />
      {gaps.length > 0 && (
        <ul className={styles['check']}>
          {gaps.map((gap) => (
            <li key={gap.step}>
              <a href={stepHref(id, gap.step)}>{gap.text}</a>
            </li>
          ))}
        </ul>
      )}
      {message !== null && (
        <p role="alert" className={styles['refusal']}>
          {message}
        </p>
      )}
      {offered !== undefined && !offered.isAllowed && <p>{offered.reason}</p>}
      <div className={styles['buttons']}>
        <Button
          tone="primary"
          busy={isBusy}
          disabledReason={
            offered === undefined
              ? '您的岗位不能提交这件申请'
              : offered.isAllowed
                ? undefined
                : (offered.reason ?? '现在不能提交')
          }
          onClick={() => void submit()}
        >
          {isCorrection ? '补正完成，交回办理' : '提交申请'}
        </Button>
        <ButtonLink href={`/work/applications/${id}`}>先存着，以后再提交</ButtonLink>
      </div>
    </>
  );
}

function listNames(what: string, members: readonly { person: { name: string } }[]): string {
  return members.length === 0 ? '' : `${members.map((member) => member.person.name).join('、')}${what}`;
}
