import { createLazyRoute, useNavigate, useParams, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/index.js';
import { applicationStateNames } from '../../text/applications.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { SurveyForm } from './survey-form.js';
import { SurveySaved } from './survey-saved.js';
import styles from './survey.module.css';

export const Route = createLazyRoute('/office/work/applications/$id/survey')({ component: SurveyScreen });

const surveyDocument = graphql(`
  query SurveyCase($id: ID!) {
    application(id: $id) {
      id
      state
      applicationNumber
      applicant {
        id
        name
      }
      surveys {
        id
      }
      ...SurveyForm_Application
      ...SurveySaved_Application
    }
  }
`);

export function SurveyScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { id } = useParams({ from: '/office/work/applications/$id/survey' });
  const { saved } = useSearch({ from: '/office/work/applications/$id/survey' });
  const navigate = useNavigate({ from: '/work/applications/$id/survey' });
  const [{ data, error, fetching, stale }, execute] = useQuery({
    query: surveyDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState headingLevel={1} requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined || (fetching && data.application == null)) return <Skeleton lines={10} />;
  const { application } = data;
  if (application == null)
    return (
      <EmptyState headingLevel={1} title="没有找到这件申请，或者不在您的工作范围内">
        <ButtonLink href="/work/applications">返回申请列表</ButtonLink>
      </EmptyState>
    );
  const isCurrent = !fetching && !stale && error === undefined;
  const isSaved = saved === 'yes' && (!isCurrent || application.surveys.length > 0);
  const handleSaved = () => {
    reload();
    void navigate({ search: { saved: 'yes' }, replace: true });
  };
  return (
    <div className={styles['screen']}>
      <PageHeader
        title="入户调查"
        takesFocus
        action={application.applicationNumber}
        crumbs={[
          { label: '公租房申请', href: '/work/applications' },
          { label: `${application.applicant?.name ?? ''}家庭的申请`, href: `/work/applications/${id}` },
        ]}
      />
      {isSaved ? (
        <SurveySaved application={application} isCurrent={isCurrent} />
      ) : application.state === 'SUBDISTRICT_REVIEW' ? (
        <SurveyForm application={application} session={session} onSaved={handleSaved} onReload={reload} />
      ) : (
        <EmptyState title={`申请处于“${applicationStateNames[application.state]}”，现在不能录入入户调查`}>
          <p>街道审核期间由街道录入入户调查。</p>
          <ButtonLink href={`/work/applications/${id}`}>查看这件申请</ButtonLink>
        </EmptyState>
      )}
    </div>
  );
}
