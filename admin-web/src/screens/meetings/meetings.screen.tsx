import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingsQuery } from '../../graphql/gql/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { memberOptions } from '../../parts/joint/members.js';
import { meetingKindNames, meetingStateNames, meetingStateTones } from '../../text/joint.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { PlanMeetingForm } from './plan-meeting-form.js';
import { meetingViews, readMeetingView } from './url-state.js';

export const Route = createLazyRoute('/office/joint/meetings')({ component: MeetingsScreen });

const meetingsDocument = graphql(`
  query Meetings($filter: MeetingFilter, $soonestFirst: Boolean!, $after: String) {
    meetings(filter: $filter, soonestFirst: $soonestFirst, after: $after, first: 50) {
      items {
        id
        kind
        year
        ordinal
        title
        state
        scheduledAt
        place
        itemCount
        invitedCount
        repliedCount
        presentCount
      }
      nextCursor
      totalCount
    }
    agencies {
      id
      shortName
      isMember
    }
  }
`);

type Row = MeetingsQuery['meetings']['items'][number];

const columns: readonly TableColumn<Row>[] = [
  { id: 'title', title: '会议', cell: (row) => <a href={`/joint/meetings/${row.id}`}>{row.title}</a> },
  { id: 'kind', title: '种类', cell: (row) => meetingKindNames[row.kind], isShort: true },
  { id: 'time', title: '时间', cell: (row) => formatInstant(row.scheduledAt) },
  { id: 'place', title: '地点', cell: (row) => row.place },
  {
    id: 'state',
    title: '状态',
    cell: (row) => <StateTag label={meetingStateNames[row.state]} tone={meetingStateTones[row.state]} />,
  },
  { id: 'items', title: '议题', cell: (row) => row.itemCount, align: 'end' },
  {
    id: 'receipts',
    title: '回执 / 签到 / 应到',
    cell: (row) => `${row.repliedCount} / ${row.presentCount} / ${row.invitedCount}`,
    align: 'end',
  },
];

export function MeetingsScreen() {
  const search = useSearch({ from: '/office/joint/meetings' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const [isPlanning, setPlanning] = useState(false);
  const view = readMeetingView(search);
  const [{ data, error }, refetch] = useQuery({
    query: meetingsDocument,
    // What is still to be done begins with what comes first.
    variables: {
      filter: meetingViews[view]?.filter ?? {},
      soonestFirst: view === 'open',
      after: search.after ?? null,
    },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={10} />;
  return (
    <>
      <PageHeader
        title="联席会议"
        actions={
          <>
            {hasPermission(session, 'meeting.plan') && (
              <Button tone="primary" onClick={() => setPlanning(true)}>
                安排会议
              </Button>
            )}
            <ButtonLink href="/joint/topics">议题</ButtonLink>
          </>
        }
      />
      <ViewSwitcher
        label="会议视图"
        current={view}
        views={Object.entries(meetingViews).map(([id, { name }]) => ({
          id,
          name,
          href: `/joint/meetings${formatSearchText({ view: id })}`,
        }))}
      />
      <DataTable
        caption="会议"
        columns={columns}
        rows={data.meetings.items}
        getRowId={({ id }) => id}
        empty={<EmptyState title="这里还没有会议">议程确定后，参会单位在这里看到会议和材料。</EmptyState>}
      />
      {data.meetings.nextCursor != null && (
        <ButtonLink
          href={`/joint/meetings${formatSearchText({ ...search, after: data.meetings.nextCursor })}`}
        >
          下一页
        </ButtonLink>
      )}
      <Drawer open={isPlanning} onClose={() => setPlanning(false)} title="安排会议">
        <PlanMeetingForm
          members={memberOptions(data.agencies)}
          onDone={(id) => void navigate({ to: '/joint/meetings/$id', params: { id } })}
          onReload={reload}
        />
      </Drawer>
    </>
  );
}
