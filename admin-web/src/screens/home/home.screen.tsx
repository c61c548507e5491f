import { createLazyRoute, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { StatGrid } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatLink } from '../../ui/stat-link.js';
import { HomeLists } from './home-lists.js';
import { listNeeds } from './home-needs.js';
import { listHomeNumbers } from './home-numbers.js';
import { SupervisionGlance } from './supervision-glance.js';
import { toCounts } from './to-counts.js';
import { taskFilterOf, toCaseFilter, toRequestFilter, urgentFilterOf } from './url-state.js';

export const Route = createLazyRoute('/office/')({ component: HomeScreen });

const homeDocument = graphql(`
  query Home(
    $cases: Boolean!
    $requests: Boolean!
    $byAgency: Boolean!
    $joint: Boolean!
    $office: Boolean!
    $tasks: Boolean!
    $solicitations: Boolean!
    $approvesTopics: Boolean!
    $notices: Boolean!
    $releases: Boolean!
    $reviews: Boolean!
    $approves: Boolean!
    $surveys: Boolean!
    $suspicions: Boolean!
    $setup: Boolean!
    $accounts: Boolean!
    $progress: Boolean!
    $resets: Boolean!
    $signIns: Boolean!
    $jobs: Boolean!
    $audit: Boolean!
    $hasCaseList: Boolean!
    $hasRequestList: Boolean!
    $noticeLevel: NoticeLevel
    $taskFilter: TaskFilter
    $urgentFilter: ApplicationFilter!
    $caseFilter: ApplicationFilter
    $requestFilter: VerificationRequestFilter
    $after: String
  ) {
    worklistCounts @include(if: $cases) {
      communityId
      state
      lamp
      isMyTurn
      total
    }
    verificationCounts @include(if: $requests) {
      state
      total
      yellow
      red
    }
    verificationCountsByAgency @include(if: $byAgency) {
      agencyId
      total
      yellow
      red
    }
    toReview: applications(filter: { isRecommended: false }, first: 1) @include(if: $reviews) {
      totalCount
    }
    toSurvey: applications(filter: { isSurveyed: false }, first: 1) @include(if: $surveys) {
      totalCount
    }
    recommended: applications(filter: { isRecommended: true }, first: 1) @include(if: $approves) {
      totalCount
    }
    suspicious: applications(filter: { suspicionRule: "ANY" }, first: 1) @include(if: $suspicions) {
      totalCount
    }
    suspicionCounts @include(if: $suspicions) {
      ...SuspicionsByRule_SuspicionCount
    }
    toRelease: publicNotices(filter: { states: [RELEASE_REVIEW] }, first: 5) @include(if: $releases) {
      totalCount
      items {
        id
        ...UrgentNotices_PublicNotice
      }
    }
    returnedNotices: publicNotices(filter: { states: [RETURNED], level: $noticeLevel }, first: 1)
      @include(if: $notices) {
      totalCount
    }
    runningNotices: publicNotices(filter: { states: [PUBLISHED] }, first: 1) @include(if: $notices) {
      totalCount
    }
    setupChecklist @include(if: $setup) {
      key
      state
    }
    accounts(first: 1) @include(if: $accounts) {
      totalCount
    }
    disabledAccounts: accounts(filter: { state: "DISABLED" }, first: 1) @include(if: $accounts) {
      totalCount
    }
    idleAccounts: accounts(filter: { state: "ACTIVE", hasPost: false }, first: 8) @include(if: $jobs) {
      items {
        id
        ...IdleAccounts_Account
      }
    }
    accountOverview @include(if: $accounts) {
      withoutPost
      neverSignedIn
      joined {
        id
        ...PostChanges_PostChange
      }
      left {
        id
        ...PostChanges_PostChange
      }
      endingSoon {
        id
        ...PostChanges_PostChange
      }
    }
    signInResets @include(if: $resets) {
      id
      ...SignInResets_SignInReset
    }
    signInFailures @include(if: $signIns) {
      id
      failures
      waits
      ...SignInFailures_SignInFailureCount
    }
    masterKey @include(if: $signIns) {
      ...KeyRotation_MasterKeyStatus
    }
    keyRotations(first: 5) @include(if: $signIns) {
      items {
        id
        ...KeyRotation_KeyRotation
      }
    }
    jobQueues @include(if: $jobs) {
      id
      failed
      ...JobHealth_JobQueueCount
    }
    auditOverview @include(if: $audit) {
      ...AuditPanels_AuditOverview
    }
    progressOverview @include(if: $progress) {
      ...ProgressPanels_ProgressOverview
    }
    meetings(filter: { states: [AGENDA_LOCKED, CONVENED] }, soonestFirst: true, first: 5)
      @include(if: $joint) {
      items {
        id
        ...JointPanel_Meeting
      }
    }
    topics(filter: { states: [COLLECTED, LIAISON_REVIEWED, APPROVED, SCHEDULED] }, first: 50)
      @include(if: $joint) {
      items {
        id
        ...JointPanel_Topic
      }
    }
    openMeetings: meetings(
      filter: { states: [PLANNED, AGENDA_LOCKED, CONVENED, HELD] }
      soonestFirst: true
      first: 5
    ) @include(if: $office) {
      items {
        id
        ...OfficeToday_Meeting
      }
    }
    tasks(filter: $taskFilter, first: 5) @include(if: $tasks) {
      totalCount
      items {
        id
        ...OfficeToday_Task
        ...UnitTasks_Task
      }
    }
    solicitations @include(if: $solicitations) {
      id
      ...JointPanel_Solicitation
      title
      closesOn
      isOpen
      topicCount
    }
    toApprove: topics(filter: { states: [LIAISON_REVIEWED] }, first: 10) @include(if: $approvesTopics) {
      items {
        id
        ...TopicsToApprove_Topic
      }
    }
    agencies {
      id
      shortName
      isMember
    }
    communities {
      id
      name
    }
    directory {
      id
      post
      agency {
        id
      }
    }
    urgentCases: applications(filter: $urgentFilter, first: 5) @include(if: $cases) {
      items {
        id
        ...CaseLines_Application
      }
    }
    verificationRequests(filter: { states: [SENT, SIGNED_FOR, DISPUTED] }, first: 5) @include(if: $requests) {
      items {
        id
        ...RequestLines_VerificationRequest
      }
    }
    listedCases: applications(filter: $caseFilter, first: 50, after: $after) @include(if: $hasCaseList) {
      totalCount
      nextCursor
      items {
        id
        ...CaseLines_Application
      }
    }
    listedRequests: verificationRequests(filter: $requestFilter, first: 50, after: $after)
      @include(if: $hasRequestList) {
      totalCount
      nextCursor
      items {
        id
        ...RequestLines_VerificationRequest
      }
    }
  }
`);

function Greeting({ session, isUpdating }: { session: Session; isUpdating: boolean }) {
  return (
    <PageHeader
      title={`${session.personName}，您好`}
      action="首页"
      beside={
        <span>
          {session.agencyName}，{session.currentRole.name}
          {isUpdating && '（正在更新）'}
        </span>
      }
    />
  );
}

function HomeScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/' });
  const { hasTurn, ...needs } = listNeeds(session);
  const caseFilter = needs.cases ? toCaseFilter(search) : null;
  const requestFilter = needs.byAgency ? toRequestFilter(search) : null;
  const { post } = session.currentRole;
  const [{ data, error, stale }, refetch] = useQuery({
    query: homeDocument,
    variables: {
      ...needs,
      hasCaseList: caseFilter !== null,
      hasRequestList: requestFilter !== null,
      taskFilter: taskFilterOf(needs.office),
      urgentFilter: urgentFilterOf(post, hasTurn),
      caseFilter,
      requestFilter,
      after: search.after ?? null,
    },
    requestPolicy: 'cache-and-network',
  });
  const contents = () => {
    if (error !== undefined && data === undefined)
      return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
    if (data === undefined) return <Skeleton lines={8} />;
    const counts = toCounts(data);
    const refresh = () => refetch({ requestPolicy: 'network-only' });
    const lists = <HomeLists session={session} search={search} data={data} onChanged={refresh} />;
    return (
      <>
        <StatGrid label="我的数字">
          {listHomeNumbers(post, counts).map(({ label, value, unit, href, note, isCapped = true }) => (
            <StatLink
              key={label}
              href={href}
              label={label}
              value={isCapped && value > 1000 ? '1000+' : value}
              unit={unit}
              note={note}
            />
          ))}
        </StatGrid>
        {hasPermission(session, 'alert.read') ? <SupervisionGlance below={lists} /> : lists}
      </>
    );
  };
  return (
    <>
      <Greeting session={session} isUpdating={stale} />
      {session.roles.length === 0 && (
        <p>您的账号还没有岗位，暂时不能办理业务。请联系系统管理员办理任职；下面是机制的公开情况。</p>
      )}
      {contents()}
    </>
  );
}
