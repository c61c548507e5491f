import { createLazyRoute, useNavigate, useParams, useRouteContext, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import type { MeetingDetail_MeetingFragment, MeetingPageQuery } from '../../graphql/gql/graphql.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { hasPermission } from '../../lib/session.js';
import styles from '../../parts/joint/joint.module.css';
import { meetingFragment } from '../../parts/joint/meeting-outcome.js';
import { memberOptions } from '../../parts/joint/members.js';
import { LeaveQuestion } from '../../parts/leave-question.js';
import { meetingKindNames, meetingStateNames, meetingStateTones } from '../../text/joint.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { Tabs } from '../../ui/tabs.js';
import { AttendanceSection } from './attendance-section.js';
import { DocumentsSection } from './documents-section.js';
import { MeetingActions } from './meeting-actions.js';
import { RecordSection } from './record-section.js';
import { meetingTabs, type MeetingTab } from './meeting-tabs.js';

// Only whoever plans a meeting puts an agenda in order: everybody else reads the page without it.
const AgendaEditor = lazy(() =>
  import('./agenda-editor.js').then((module) => ({ default: module.AgendaEditor })),
);

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
  const navigate = useNavigate({ from: '/joint/meetings/$id' });
  // How many topics the editor holds while that is not what is stored.
  const [unsavedTopics, setUnsavedTopics] = useState<number | null>(null);
  const isAgendaUnsaved = unsavedTopics !== null;
  const [{ data, error }, refetch] = useQuery({
    query: meetingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState headingLevel={1} requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={10} />;
  const meeting = getFragmentData(meetingFragment, data.meeting);
  if (meeting == null)
    return (
      <EmptyState headingLevel={1} title="没有找到这次会议，或者没有通知您单位参会">
        <ButtonLink href="/joint/meetings">返回会议列表</ButtonLink>
      </EmptyState>
    );
  const isRecorder = hasPermission(session, 'meeting.record');
  return (
    <div className={styles['stack']}>
      <PageHeader
        title={meeting.title}
        action="会议"
        crumbs={[{ label: '联席会议', href: '/joint/meetings' }]}
        beside={<StateTag label={meetingStateNames[meeting.state]} tone={meetingStateTones[meeting.state]} />}
        actions={<MaterialsLink meeting={meeting} />}
      />
      <LeaveQuestion isUnsaved={isAgendaUnsaved} what="议程" />
      {meeting.cancelReason != null && <Notice tone="attention">取消原因：{meeting.cancelReason}</Notice>}
      <MeetingActions
        meeting={meeting}
        members={memberOptions(data.agencies)}
        isAgendaUnsaved={isAgendaUnsaved}
        isRecorder={isRecorder}
        onReload={reload}
        onStep={() => void navigate({ search: {}, resetScroll: false })}
      />
      <FactSection
        id="meeting"
        title="会议安排"
        facts={[
          {
            label: '种类',
            value: `${meetingKindNames[meeting.kind]}（${meeting.year}年第${meeting.ordinal}次会议）`,
          },
          { label: '时间', value: formatInstant(meeting.scheduledAt) },
          { label: '地点', value: meeting.place },
          { label: '主持和记录', value: `${meeting.chair}主持，${meeting.recorder}记录` },
        ]}
      />
      <MeetingParts
        meeting={meeting}
        data={data}
        isRecorder={isRecorder}
        account={session.accountName}
        unsavedTopics={unsavedTopics}
        onUnsavedAgenda={setUnsavedTopics}
        onReload={reload}
      />
    </div>
  );
}

/** Whoever was invited and comes by the list finds the receipt behind the same button as the papers. */
function MaterialsLink({ meeting: { id, state, invitations } }: { meeting: MeetingDetail_MeetingFragment }) {
  const own = state === 'AGENDA_LOCKED' ? invitations.find(({ isOwn }) => isOwn) : undefined;
  const label =
    own === undefined ? '会议材料' : own.attendance === 'PENDING' ? '填写回执和看材料' : '回执和会议材料';
  return (
    <ButtonLink
      href={`/joint/meetings/${id}/materials`}
      tone={own?.attendance === 'PENDING' ? 'primary' : 'secondary'}
    >
      {label}
    </ButtonLink>
  );
}

interface MeetingPartsProps {
  meeting: MeetingDetail_MeetingFragment;
  data: MeetingPageQuery;
  isRecorder: boolean;
  /** Whose drafts they are. */
  account: string;
  unsavedTopics: number | null;
  onUnsavedAgenda: (topics: number | null) => void;
  onReload: () => void;
}

/** The parts of a meeting on tabs: the one it is at lies open, the others are one click away. */
function MeetingParts(props: MeetingPartsProps) {
  const { meeting, data, isRecorder, account, unsavedTopics, onUnsavedAgenda, onReload } = props;
  const { tab = partAt(meeting, isRecorder) } = useSearch({ from: '/office/joint/meetings/$id' });
  const navigate = useNavigate({ from: '/joint/meetings/$id' });
  const shared = { meeting, isRecorder, onReload };
  return (
    <Tabs
      label="会议内容"
      keepTyped
      value={tab}
      onChange={(id) => {
        const next = meetingTabs.find((known) => known === id);
        void navigate({ search: next === undefined ? {} : { tab: next }, resetScroll: false });
      }}
      tabs={[
        {
          id: 'agenda',
          title: meeting.state === 'PLANNED' || meeting.state === 'AGENDA_LOCKED' ? '议程' : '议程和记录',
          count: unsavedTopics ?? meeting.agenda.length,
          note: unsavedTopics === null ? undefined : '未保存',
          content:
            meeting.state === 'PLANNED' ? (
              // Another key for another version: whoever reorders starts from what is stored.
              <Suspense fallback={<Skeleton lines={6} />}>
                <AgendaEditor
                  key={meeting.version}
                  meeting={meeting}
                  topics={data.topics.items}
                  onUnsaved={onUnsavedAgenda}
                  onReload={onReload}
                />
              </Suspense>
            ) : (
              <RecordSection {...shared} account={account} members={memberOptions(data.agencies)} />
            ),
        },
        {
          id: 'people',
          title: '参会和签到',
          count: meeting.invitedCount,
          content: <AttendanceSection {...shared} agencyIds={data.agencies.map(({ id }) => id)} />,
        },
        {
          id: 'documents',
          title: '会议文件',
          count: meeting.documents.length,
          content: <DocumentsSection documents={meeting.documents} />,
        },
      ]}
    />
  );
}

/** While receipts come in and people sign, the office looks at who comes; everybody else at what is discussed. */
const partAt = ({ state }: MeetingDetail_MeetingFragment, isRecorder: boolean): MeetingTab =>
  isRecorder && state === 'AGENDA_LOCKED' ? 'people' : 'agenda';
