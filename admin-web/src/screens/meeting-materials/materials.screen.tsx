import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import styles from '../../parts/joint/joint.module.css';
import { meetingFragment } from '../../parts/joint/meeting-outcome.js';
import { OfficeFileList } from '../../parts/office-file-list.js';
import { documentKindNames } from '../../text/joint.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ReplyForm } from './reply-form.js';

export const Route = createLazyRoute('/office/joint/meetings/$id/materials')({ component: MaterialsScreen });

const materialFragment = graphql(`
  fragment Materials_Topic on Topic {
    id
    background
    proposal
    files {
      id
      ...OfficeFileList_OfficeFile
    }
    opinions {
      id
      opinion
      agency {
        id
        shortName
      }
    }
  }
`);

const materialsDocument = graphql(`
  query MeetingMaterials($id: ID!) {
    meeting(id: $id) {
      id
      ...MeetingDetail_Meeting
      agenda {
        id
        topic {
          id
          ...Materials_Topic
        }
      }
    }
  }
`);

type Issued = MeetingDetail_MeetingFragment['documents'][number];

/** Of every paper the version that holds; the older ones stand on the meeting's own page. */
const newestOf = (documents: readonly Issued[]): readonly Issued[] =>
  documents.filter(
    ({ kind, versionNumber }) =>
      !documents.some((other) => other.kind === kind && other.versionNumber > versionNumber),
  );

/** What a liaison needs for the next meeting, on one page: to reply, to read on a phone, to print. */
export function MaterialsScreen() {
  const { id } = useParams({ from: '/office/joint/meetings/$id/materials' });
  const { session } = useRouteContext({ from: '/office' });
  const [{ data, error }, refetch] = useQuery({
    query: materialsDocument,
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
  return (
    <div className={styles['stack']}>
      <PageHeader
        title={meeting.title}
        action="会议材料"
        crumbs={[{ label: '联席会议', href: '/joint/meetings' }]}
        actions={
          <span className={`${styles['actions'] ?? ''} ${styles['noPrint'] ?? ''}`}>
            <Button onClick={() => window.print()}>打印</Button>
            <ButtonLink href={`/joint/meetings/${id}`}>会议情况</ButtonLink>
          </span>
        }
      />
      <p>
        {formatInstant(meeting.scheduledAt)}，{meeting.place}。主持：{meeting.chair}。
      </p>
      {meeting.invitations
        .filter(({ isOwn }) => isOwn)
        .map((invitation) => (
          <ReplyForm
            key={invitation.id}
            invitation={invitation}
            isOpen={meeting.state === 'AGENDA_LOCKED'}
            ownName={session.personName}
            onReload={reload}
          />
        ))}
      <Panel id="materials" title="议题材料">
        <ol className={styles['list']}>
          {meeting.agenda.map(({ id: itemId, position, minutes, topic }) => (
            <li key={itemId} className={styles['item']}>
              <h3>
                {position}. {topic.title}
              </h3>
              <span className={styles['soft']}>
                {topic.proposer.shortName}汇报，{minutes} 分钟
              </span>
              <TopicMaterial topic={data.meeting?.agenda.find(({ id: one }) => one === itemId)?.topic} />
            </li>
          ))}
        </ol>
      </Panel>
      <Panel id="documents" title="会议文件">
        <ul className={styles['list']}>
          {newestOf(meeting.documents).map(({ id: documentId, kind, number, versionNumber }) => (
            <li key={documentId}>
              <a href={`/meeting-documents/${documentId}`} download>
                {documentKindNames[kind]}
                {versionNumber > 1 && `（第 ${versionNumber} 版）`}
              </a>{' '}
              {number}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** What is to be read about one topic before the meeting. */
function TopicMaterial({ topic: masked }: { topic: FragmentType<typeof materialFragment> | undefined }) {
  const topic = getFragmentData(materialFragment, masked);
  if (topic === undefined) return null;
  return (
    <>
      <p className={styles['text']}>背景：{topic.background}</p>
      <p className={styles['text']}>建议：{topic.proposal}</p>
      {topic.opinions.map(({ id, agency, opinion }) => (
        <p key={id} className={styles['text']}>
          {agency.shortName}意见：{opinion}
        </p>
      ))}
      {topic.files.length > 0 && <OfficeFileList files={topic.files} />}
    </>
  );
}
