import { createLazyRoute, useParams, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/index.js';
import type { EditApplicationQuery } from '../../graphql/gql/graphql.js';
import { hasPermission } from '../../lib/session.js';
import { applicationStateNames } from '../../text/applications.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ConsentStep } from './consent-step.js';
import { DeclareStep } from './declare-step.js';
import { IntakeSteps } from './intake-steps.js';
import { MaterialsStep } from './materials-step.js';
import { MembersStep, type StepProps } from './members-step.js';
import { ReviewStep } from './review-step.js';
import { StartStep } from './start-step.js';
import styles from './new-application.module.css';
import type { EditStep } from './url-state.js';

export const Route = createLazyRoute('/office/work/applications/$id/edit')({
  component: EditApplicationScreen,
});

const editDocument = graphql(`
  query EditApplication($id: ID!, $confidential: Boolean!) {
    application(id: $id) {
      id
      state
      applicationNumber
      applicant {
        id
        name
      }
      corrections {
        id
        round
        answeredAt
        items {
          subject
          request
        }
      }
      ...StartStep_Application
      ...MembersStep_Application
      ...DeclareStep_Application
      ...ConsentStep_Application
      ...MaterialsStep_Application
      ...ReviewStep_Application
    }
  }
`);

/** Steps made of sections that have a frame of their own. */
const boxedSteps: readonly EditStep[] = ['papers', 'review'];

type Editable = NonNullable<EditApplicationQuery['application']>;

export function EditApplicationScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { id } = useParams({ from: '/office/work/applications/$id/edit' });
  const { step = 'members', person, member } = useSearch({ from: '/office/work/applications/$id/edit' });
  const [{ data, error, fetching }, execute] = useQuery({
    query: editDocument,
    variables: { id, confidential: hasPermission(session, 'household.readConfidential') },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined || (fetching && data.application == null)) return <Skeleton lines={12} />;
  const { application } = data;
  if (application == null)
    return <EmptyState headingLevel={1} title="没有找到这件申请，或者不在您的工作范围内" />;
  const isEditable = application.state === 'DRAFT' || application.state === 'CORRECTION_REQUIRED';
  const correction = application.corrections.find((one) => one.answeredAt == null);
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={`${application.applicant?.name ?? ''}家庭的申请`}
        action="填写"
        crumbs={[
          { label: '公租房申请', href: '/work/applications' },
          { label: application.applicationNumber, href: `/work/applications/${id}` },
        ]}
      />
      {isEditable ? (
        <>
          <IntakeSteps current={step} applicationId={id} />
          {correction !== undefined && (
            <section className={styles['panel']} aria-label="补正清单">
              <h2>第 {correction.round} 轮补正清单</h2>
              <ol className={styles['check']}>
                {correction.items.map((item, index) => (
                  <li key={index}>
                    <strong>{item.subject}</strong>：{item.request}
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section className={styles[boxedSteps.includes(step) ? 'stack' : 'panel']}>
            <Step
              step={step}
              person={person}
              member={member}
              application={application}
              account={session.accountName}
              onChanged={reload}
            />
          </section>
        </>
      ) : (
        <EmptyState title={`申请处于“${applicationStateNames[application.state]}”，不能直接修改`}>
          <p>确需修改，请由审核人员退回补正后再改。</p>
          <ButtonLink href={`/work/applications/${id}`}>查看这件申请</ButtonLink>
        </EmptyState>
      )}
    </div>
  );
}

interface AnyStepProps extends StepProps {
  step: EditStep;
  person: string | undefined;
  member: string | undefined;
  application: Editable;
}

function Step({ step, person, member, application, ...rest }: AnyStepProps) {
  switch (step) {
    case 'start':
      return <StartStep application={application} {...rest} />;
    case 'members':
      return <MembersStep application={application} openMemberId={member} {...rest} />;
    case 'declare':
      return <DeclareStep application={application} openPersonId={person} {...rest} />;
    case 'papers':
      return (
        <>
          <MaterialsStep application={application} onChanged={rest.onChanged} />
          <ConsentStep application={application} {...rest} />
        </>
      );
    case 'review':
      return <ReviewStep application={application} onChanged={rest.onChanged} />;
  }
}
