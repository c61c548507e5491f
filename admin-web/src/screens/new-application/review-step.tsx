import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ReviewStep_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { leaveWord } from '../../lib/just-done.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { DeclaredSection } from '../../parts/household/declared-section.js';
import { MembersSection } from '../../parts/household/members-section.js';
import { useCommand } from '../../parts/use-command.js';
import { guaranteeTypeNames } from '../../text/applications.js';
import { attachmentKindNames } from '../../text/materials.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { FactSection } from '../../ui/fact-section.js';
import { StepHeading } from './step-heading.js';
import styles from './new-application.module.css';
import { stepHref, type EditStep } from './url-state.js';

export const reviewStepFragment = graphql(`
  fragment ReviewStep_Application on Application {
    id
    version
    state
    applicationNumber
    guaranteeType
    community {
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
      fileName
    }
    availableActions {
      action
      label
      isAllowed
      reason
    }
    ...MembersSection_Application
    ...DeclaredSection_Application
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

interface ReviewStepProps {
  application: FragmentType<typeof reviewStepFragment>;
  onChanged: () => void;
}

/** Everything that was entered, as the reviewers will see it, each part with the way back to where it is mended. */
export function ReviewStep({ application: masked, onChanged }: ReviewStepProps) {
  const application = getFragmentData(reviewStepFragment, masked);
  const { id } = application;
  return (
    <>
      <StepHeading>核对并提交</StepHeading>
      <p className={styles['soft']}>请对照证件和材料逐项核对；有错的，点“修改”回到填写的地方。</p>
      <Gaps id={id} application={application} />
      <FactSection
        id="review-facts"
        title="类别和社区"
        actions={<MendLink id={id} step="start" what="类别和申请人" />}
        facts={[
          { label: '申请编号', value: application.applicationNumber },
          { label: '保障类别', value: guaranteeTypeNames[application.guaranteeType] },
          { label: '受理社区', value: application.community.name },
        ]}
      />
      <MembersSection
        application={application}
        canReveal={false}
        actions={<MendLink id={id} step="members" what="家庭成员" />}
      />
      <DeclaredSection
        application={application}
        actions={<MendLink id={id} step="declare" what="收入财产申报" />}
      />
      <FactSection
        id="review-materials"
        title={`材料（${application.attachments.length} 份）`}
        actions={<MendLink id={id} step="papers" what="材料和同意书" />}
        facts={[]}
      >
        {application.attachments.length === 0 ? (
          <p className={styles['soft']}>还没有上传材料。</p>
        ) : (
          <ul className={styles['people']}>
            {application.attachments.map((file) => (
              <li key={file.id}>
                {attachmentKindNames[file.kind]}：{file.fileName}
              </li>
            ))}
          </ul>
        )}
      </FactSection>
      <Submission application={application} onChanged={onChanged} />
    </>
  );
}

function MendLink({ id, step, what }: { id: string; step: EditStep; what: string }) {
  return (
    <ButtonLink size="small" tone="quiet" href={stepHref(id, step)} aria-label={`修改${what}`}>
      修改
    </ButtonLink>
  );
}

function Gaps({ id, application }: { id: string; application: ReviewStep_ApplicationFragment }) {
  const present = application.members.filter((member) => member.leftAt == null);
  const gaps: { text: string; step: EditStep }[] = [
    {
      step: 'declare' as const,
      text: listNames(
        '没有申报收入财产',
        present.filter((member) => member.isAdult && !member.hasDeclared),
      ),
    },
    {
      step: 'papers' as const,
      text: listNames(
        '没有签授权核查同意书',
        present.filter((member) => member.consentSignedOn == null),
      ),
    },
    { step: 'papers' as const, text: application.attachments.length === 0 ? '还没有上传材料' : '' },
  ].filter((gap) => gap.text !== '');
  if (gaps.length === 0) return null;
  return (
    <ul className={styles['check']}>
      {gaps.map((gap) => (
        <li key={gap.text}>
          <a href={stepHref(id, gap.step)}>{gap.text}</a>
        </li>
      ))}
    </ul>
  );
}

function listNames(what: string, members: readonly { person: { name: string } }[]): string {
  return members.length === 0 ? '' : `${members.map((member) => member.person.name).join('、')}${what}`;
}

interface SubmissionProps {
  application: ReviewStep_ApplicationFragment;
  onChanged: () => void;
}

function Submission({ application, onChanged }: SubmissionProps) {
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
  const submit = async () => {
    const outcome = await send({ applicationId: id, expectedVersion: version });
    if (outcome.kind === 'done') {
      leaveWord(id, isCorrection ? '补正完成' : '提交');
      return navigate({ to: '/work/applications/$id', params: { id } });
    }
    setMessage(outcome.message);
    return onChanged();
  };
  return (
    <>
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
