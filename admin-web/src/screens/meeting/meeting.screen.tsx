import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { hasPermission } from '../../lib/session.js';
import styles from '../../parts/joint/joint.module.css';
import { meetingFragment } from '../../parts/joint/meeting-outcome.js';
import { memberOptions } from '../../parts/joint/members.js';
import { meetingKindNames, meetingStateNames, meetingStateTones } from '../../text/joint.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { AgendaEditor } from './agenda-editor.js';
import { AttendanceSection } from './attendance-section.js';
import { DocumentsSection } from './documents-section.js';
import { MeetingActions } from './meeting-actions.js';
import { RecordSection } from './record-section.js';

export const Route = createLazyRoute('/office/joint/meetings/$id')({ component: MeetingScreen });

const meetingDocument = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      ...MeetingDetail_Meeting
    }
    topics(filter: { states: [COLLECTED, LIAISON_REVIEWED, APPROVED] }, first: 100) {
      items {
        id
        title
        state
        proposer {
          id
          shortName
        }
      }
    }
    agencies {
      id
      shortName
      isMember
    }
  }
`);

export function MeetingScreen() {
  const { id } = useParams({ from: '/office/joint/meetings/$id' });
  const { session } = useRouteContext({ from: '/office' });
  const [{ data, error }, refetch] = useQuery({
    query: meetingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={10} />;
  const meeting = getFragmentData(meetingFragment, data.meeting);
  if (meeting == null)
    return <EmptyState headingLevel={1} title="没有找到这次会议，或者没有通知您单位参会" />;
  const isRecorder = hasPermission(session, 'meeting.record');
  return (
    <div className={styles['stack']}>
      <PageHeader
        title={meeting.title}
        action="会议"
        crumbs={[{ label: '联席会议', href: '/joint/meetings' }]}
        beside={<StateTag label={meetingStateNames[meeting.state]} tone={meetingStateTones[meeting.state]} />}
        actions={<ButtonLink href={`/joint/meetings/${id}/materials`}>会议材料</ButtonLink>}
      />
      {meeting.cancelReason != null && <Notice tone="attention">取消原因：{meeting.cancelReason}</Notice>}
      <FactSection
        id="meeting"
        title="会议安排"
        facts={[
          {
            label: '种类',
            value: `${meetingKindNames[meeting.kind]}，${meeting.year}年第${meeting.ordinal}次`,
          },
          { label: '时间', value: formatInstant(meeting.scheduledAt) },
          { label: '地点', value: meeting.place },
          { label: '主持', value: meeting.chair },
          { label: '记录', value: meeting.recorder },
        ]}
      />
      <MeetingActions meeting={meeting} onReload={reload} />
      {meeting.state === 'PLANNED' ? (
        // Another key for another version: whoever reorders starts from what is stored.
        <AgendaEditor key={meeting.version} meeting={meeting} topics={data.topics.items} onReload={reload} />
      ) : (
        <RecordSection
          meeting={meeting}
          members={memberOptions(data.agencies)}
          isRecorder={isRecorder}
          onReload={reload}
        />
      )}
      <AttendanceSection meeting={meeting} isRecorder={isRecorder} onReload={reload} />
      <DocumentsSection documents={meeting.documents} />
    </div>
  );
}
