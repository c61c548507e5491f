import type { HomeQuery } from '../../graphql/gql/graphql.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { AdminPanels } from './admin-panels.js';
import { HomeList } from './home-list.js';
import { JointPanel } from '../../parts/joint/joint-panel.js';
import { OfficeToday } from './office-today.js';
import { OverdueByUnit } from './overdue-by-unit.js';
import { ProgressPanels } from './progress-panels.js';
import { SuspicionsByRule } from './suspicions-by-rule.js';
import { TasksToDecide } from './tasks-to-decide.js';
import { TopicsToApprove } from './topics-to-approve.js';
import { UnitTasks } from './unit-tasks.js';
import { UrgentCases } from './urgent-cases.js';
import { UrgentNotices } from './urgent-notices.js';
import { UrgentRequests } from './urgent-requests.js';
import { listNeeds } from './home-needs.js';
import type { HomeSearch } from './url-state.js';

interface HomeListsProps {
  session: Session;
  search: HomeSearch;
  data: HomeQuery;
  onChanged: () => void;
}

/** What stands below the numbers, each part only for the posts that have it. */
export function HomeLists({ session, search, data, onChanged }: HomeListsProps) {
  const needs = listNeeds(session);
  const listed = data.listedCases ?? data.listedRequests;
  return (
    <>
      {search.list !== undefined && listed != null && (
        <HomeList
          search={search}
          agencies={data.agencies}
          total={listed.totalCount}
          nextCursor={listed.nextCursor ?? null}
          cases={data.listedCases?.items}
          requests={data.listedRequests?.items}
        />
      )}
      {data.toApprove != null && <TopicsToApprove topics={data.toApprove.items} />}
      {hasPermission(session, 'task.verify') && <TasksToDecide />}
      <OfficeToday data={data} mayPlan={hasPermission(session, 'meeting.plan')} />
      {data.urgentCases != null && <UrgentCases cases={data.urgentCases.items} hasTurn={needs.hasTurn} />}
      {hasPermission(session, 'task.receive') && data.tasks != null && (
        <UnitTasks tasks={data.tasks} agencyId={session.currentRole.agencyId} />
      )}
      <JointPanel
        meetings={data.meetings?.items}
        topics={data.topics?.items}
        solicitations={data.solicitations}
      />
      {data.verificationRequests != null && <UrgentRequests requests={data.verificationRequests.items} />}
      {data.toRelease != null && <UrgentNotices notices={data.toRelease.items} />}
      {needs.byAgency && (
        <OverdueByUnit
          cases={data.worklistCounts ?? []}
          communities={data.communities}
          requests={data.verificationCountsByAgency ?? []}
          agencies={data.agencies}
        />
      )}
      {data.progressOverview != null && (
        <ProgressPanels
          progress={data.progressOverview}
          communities={data.communities}
          agencies={data.agencies}
        />
      )}
      <AdminPanels data={data} onChanged={onChanged} />
      {data.suspicionCounts != null && <SuspicionsByRule counts={data.suspicionCounts} />}
    </>
  );
}
