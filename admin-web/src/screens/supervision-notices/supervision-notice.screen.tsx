import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { describeReplyLimit, noticeKindNames, supervisionNoticeStateNames } from '../../text/supervision.js';
import { taskStateNames } from '../../text/tasks.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { NoticeActs } from './notice-acts.js';
import { DraftNotice } from './draft-notice.js';
import { NoticeTask } from './notice-task.js';
import { NoticeReplies } from './notice-replies.js';

export const Route = createLazyRoute('/office/supervise/notices/$id')({ component: SupervisionNoticeScreen });

const noticeDocument = graphql(`
  query SupervisionNotice($id: ID!) {
    supervisionNotice(id: $id) {
      id
      number
      kind
      title
      content
      contact
      alertId
      state
      version
      mayBecomeTask
      task {
        id
        number
        state
      }
      availableActions {
        action
        isAllowed
      }
      dueOn
      daysLeft
      draftedAt
      draftedBy {
        id
        displayName
      }
      servedAt
      receivedAt
      receivedBy {
        id
        displayName
      }
      closedAt
      agency {
        id
        name
      }
      papers {
        id
        number
        title
        issuedAt
      }
      replies {
        id
        ...NoticeReplies_NoticeReply
      }
      ...NoticeActs_SupervisionNotice
    }
  }
`);

function SupervisionNoticeScreen() {
  const [isEditing, setEditing] = useState(false);
  const { id } = useParams({ from: '/office/supervise/notices/$id' });
  const [{ data, error }, refetch] = useQuery({ query: noticeDocument, variables: { id } });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const notice = data.supervisionNotice;
  const crumbs = [
    { label: '首页', href: '/' },
    { label: '监督文书', href: '/supervise/notices' },
  ];
  if (notice == null)
    return (
      <>
        <PageHeader title="没有这份文书" crumbs={crumbs} />
        <p>地址可能写错了，或者它没有送达您的单位。请从监督文书列表重新进入。</p>
      </>
    );
  const mayEdit = notice.availableActions.some(({ action, isAllowed }) => action === 'edit' && isAllowed);
  const when = (instant: string | null | undefined) => (instant == null ? '—' : formatInstant(instant));
  return (
    <>
      <PageHeader
        title={notice.title}
        crumbs={crumbs}
        beside={<StateTag label={supervisionNoticeStateNames[notice.state]} />}
        actions={mayEdit && !isEditing && <Button onClick={() => setEditing(true)}>修改</Button>}
      />
      {mayEdit && isEditing && (
        <DraftNotice
          alertId={notice.alertId ?? null}
          draft={{ ...notice, agencyId: notice.agency.id }}
          onSaved={() => {
            setEditing(false);
            reload();
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      <FactSection
        id="notice"
        title={`${noticeKindNames[notice.kind]}${notice.number ?? ''}`}
        facts={[
          { label: '被监督单位', value: notice.agency.name },
          {
            label: '回复期限',
            value:
              notice.dueOn == null
                ? '送达后起算'
                : `${formatDate(notice.dueOn)} ${describeReplyLimit(notice.daysLeft)}`,
          },
          { label: '联系人和电话', value: notice.contact },
          { label: '拟稿', value: `${notice.draftedBy.displayName} ${when(notice.draftedAt)}` },
          { label: '送达', value: when(notice.servedAt) },
          { label: '签收', value: `${notice.receivedBy?.displayName ?? ''} ${when(notice.receivedAt)}` },
          { label: '采纳', value: when(notice.closedAt) },
          ...(notice.alertId == null
            ? []
            : [{ label: '来自预警', value: <a href={`/supervise/alerts/${notice.alertId}`}>查看预警</a> }]),
          ...notice.papers.map((paper) => ({
            label: '正文',
            value: (
              <a href={`/supervision-documents/${paper.id}`} download>
                下载 {paper.number}（docx）
              </a>
            ),
          })),
          ...(notice.task == null
            ? []
            : [
                {
                  label: '督办任务',
                  value: (
                    <a href={`/joint/tasks/${notice.task.id}`}>
                      {notice.task.number}（{taskStateNames[notice.task.state]}）
                    </a>
                  ),
                },
              ]),
          { label: '内容', value: notice.content, wide: true },
        ]}
      />
      <NoticeReplies replies={notice.replies} />
      <NoticeActs notice={notice} onDone={reload} />
      {notice.mayBecomeTask && <NoticeTask notice={notice} onDone={reload} />}
    </>
  );
}
