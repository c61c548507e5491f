import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { ApplicationCaseQuery } from '../../graphql/gql/graphql.js';
import { isForbidden } from '../../graphql/query-status.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { placeInQueue, readQueue } from '../../parts/case-queue.js';
import { MaterialsSection } from '../../parts/materials-section.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ActionBar } from './action-bar.js';
import styles from './application.module.css';
import { CaseHead } from './case-head.js';
import { correctionsFragment, CorrectionsSection } from './corrections-section.js';
import { DeclaredSection } from '../../parts/household/declared-section.js';
import { MembersSection } from '../../parts/household/members-section.js';
import { NoticesSection } from './notices-section.js';
import { ProcessSection } from './process-section.js';
import { ReceiptSection } from './receipt-section.js';
import { StateSection } from './state-section.js';
import { SurveysSection } from './surveys-section.js';
import { comparisonFragment, ComparisonSection, countDifferences, isCompared } from './comparison-section.js';
import { listDifferent } from './quiet-requests.js';
import { SuspicionsSection } from './suspicions-section.js';
import { VerificationSection } from './verification-section.js';

export const Route = createLazyRoute('/office/work/applications/$id')({ component: ApplicationScreen });

const caseDocument = graphql(`
  query ApplicationCase($id: ID!, $verified: Boolean!, $confidential: Boolean!) {
    application(id: $id) {
      id
      state
      resumeState
      ...CaseHead_Application
      ...MembersSection_Application
      ...DeclaredSection_Application
      ...MaterialsSection_Application
      ...NoticesSection_Application
      ...CorrectionsSection_Application
      ...SurveysSection_Application
      ...ProcessSection_Application
      ...ReceiptSection_Application
      ...ActionBar_Application
    }
    applicationStateDiagram {
      ...StateSection_ApplicationStateDiagram
    }
    verificationMatrix(caseId: $id) @include(if: $verified) {
      id
      ...VerificationRow_VerificationRequest
    }
    comparison(caseId: $id) @include(if: $confidential) {
      ...ComparisonSection_PersonComparison
    }
    suspicions(caseId: $id) @include(if: $confidential) {
      id
      ...SuspicionsSection_Suspicion
    }
  }
`);

export function ApplicationScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { id } = useParams({ from: '/office/work/applications/$id' });
  const verified = hasPermission(session, 'verification.read');
  const confidential = hasPermission(session, 'household.readConfidential');
  const [{ data, error, fetching }, execute] = useQuery({
    query: caseDocument,
    variables: { id, verified, confidential },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  // The comparison refuses a case out of reach outright; to the person it is the same as a case that does not exist.
  if (isForbidden(error)) return <NoCase />;
  if (data === undefined && error !== undefined)
    return <ErrorState headingLevel={1} requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined || (fetching && data.application == null)) return <Skeleton lines={12} />;
  if (data.application == null) return <NoCase />;
  return (
    <CasePage key={id} data={data} application={data.application} session={session} onChanged={reload} />
  );
}

function NoCase() {
  return (
    <EmptyState headingLevel={1} title="没有找到这件申请">
      <p>
        可能编号有误，或者这件申请不在您的工作范围内。<a href="/work/applications">返回申请列表</a>
      </p>
    </EmptyState>
  );
}

interface CasePageProps {
  data: ApplicationCaseQuery;
  application: NonNullable<ApplicationCaseQuery['application']>;
  session: Session;
  onChanged: () => void;
}

function CasePage({ data, application, session, onChanged }: CasePageProps) {
  const place = useMemo(() => placeInQueue(readQueue(), application.id), [application.id]);
  const requests = data.verificationMatrix ?? [];
  const different = listDifferent(getFragmentData(comparisonFragment, data.comparison ?? []));
  const { corrections } = getFragmentData(correctionsFragment, application);
  useEffect(goToPart, []);
  return (
    <div className={styles['screen']}>
      <CaseHead application={application} place={place} />
      <Anchors
        hidden={
          new Set([
            ...(isCompared(data.comparison ?? []) ? [] : ['comparison']),
            ...(data.suspicions?.length ? [] : ['suspicions']),
            ...(requests.length > 0 ? [] : ['verification']),
            ...(corrections.length > 0 ? [] : ['corrections']),
          ])
        }
      />
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <ProcessSection application={application} />
          <ReceiptSection
            application={application}
            mayReissue={hasPermission(session, 'queryCode.reissue')}
            onChanged={onChanged}
          />
        </div>
        <MembersSection application={application} canReveal={hasPermission(session, 'vault.reveal')} />
        <DeclaredSection application={application} />
        <ComparisonSection rows={data.comparison ?? []} />
        <SuspicionsSection suspicions={data.suspicions ?? []} session={session} onChanged={onChanged} />
        <VerificationSection
          requests={requests}
          different={different}
          account={session.accountName}
          onChanged={onChanged}
        />
        <MaterialsSection
          application={application}
          mayAdd={hasPermission(session, 'attachment.create')}
          onChanged={onChanged}
        />
        <SurveysSection application={application} />
        <NoticesSection application={application} />
        <CorrectionsSection application={application} />
      </div>
      <StateSection
        applicationId={application.id}
        diagram={data.applicationStateDiagram}
        current={application.state}
        resume={application.resumeState ?? null}
        mayOpenNotice={
          hasPermission(session, 'application.serveRejection') || hasPermission(session, 'application.reject')
        }
      />
      <ActionBar
        application={application}
        session={session}
        place={place}
        differences={countDifferences(data.comparison ?? [])}
        onChanged={onChanged}
      />
    </div>
  );
}

/** An address with a part of the page (#verification, #act) comes before the case has arrived: only now is there such a part. */
function goToPart(): void {
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
}

const sections = [
  { id: 'members', name: '家庭成员' },
  { id: 'declared', name: '收入财产' },
  { id: 'comparison', name: '申报与核查比对' },
  { id: 'suspicions', name: '疑点' },
  { id: 'verification', name: '核查结果' },
  { id: 'materials', name: '材料' },
  { id: 'corrections', name: '补正' },
  { id: 'process', name: '办理过程' },
  { id: 'states', name: '办到哪一步' },
  { id: 'act', name: '办理' },
];

/** Where on the page; on a phone what can be done now stands six screens down. */
function Anchors({ hidden }: { hidden: ReadonlySet<string> }) {
  const shown = sections.filter(({ id }) => !hidden.has(id));
  return (
    <nav aria-label="本页内容">
      <ul className={styles['anchors']}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
