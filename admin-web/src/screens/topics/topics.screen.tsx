import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { TopicsQuery } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { memberOptions } from '../../parts/joint/members.js';
import { topicKindNames, topicStateNames, topicStateTones } from '../../text/joint.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { SolicitationForm } from './solicitation-form.js';
import { SubmitTopicForm } from './submit-topic-form.js';
import { readTopicView, topicViews, toTopicFilter } from './url-state.js';

export const Route = createLazyRoute('/office/joint/topics')({ component: TopicsScreen });

const topicsDocument = graphql(`
  query Topics($filter: TopicFilter, $after: String) {
    topics(filter: $filter, after: $after, first: 50) {
      items {
        id
        kind
        title
        state
        collectedAt
        opinionsMissing
        opinionWantedFrom
        proposer {
          id
          shortName
        }
      }
      nextCursor
      totalCount
    }
    solicitations {
      id
      title
      note
      closesOn
      isOpen
      topicCount
    }
    agencies {
      id
      shortName
      isMember
    }
  }
`);

type Row = TopicsQuery['topics']['items'][number];

const columns: readonly TableColumn<Row>[] = [
  { id: 'title', title: '题目', cell: (row) => <a href={`/joint/topics/${row.id}`}>{row.title}</a> },
  { id: 'kind', title: '类别', cell: (row) => topicKindNames[row.kind], isShort: true },
  { id: 'proposer', title: '提出单位', cell: (row) => row.proposer.shortName },
  {
    id: 'state',
    title: '状态',
    cell: (row) => <StateTag label={topicStateNames[row.state]} tone={topicStateTones[row.state]} />,
  },
  {
    id: 'opinions',
    title: '会商意见',
    cell: (row) =>
      row.opinionWantedFrom != null
        ? '等候您单位提出'
        : row.opinionsMissing > 0
          ? `还差 ${row.opinionsMissing} 家`
          : '已齐',
  },
  { id: 'collected', title: '提交时间', cell: (row) => formatDate(row.collectedAt), isShort: true },
];

export function TopicsScreen() {
  const search = useSearch({ from: '/office/joint/topics' });
  const { session } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const maySubmit = hasPermission(session, 'topic.submit');
  // From a solicitation the form is what was asked for.
  const [opened, setOpened] = useState<'topic' | 'solicitation' | null>(
    maySubmit && search.id !== undefined ? 'topic' : null,
  );
  const [{ data, error }, refetch] = useQuery({
    query: topicsDocument,
    variables: { filter: toTopicFilter(search), after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={10} />;
  const close = () => {
    setOpened(null);
    if (search.id !== undefined)
      router.history.replace(`/joint/topics${formatSearchText({ ...search, id: undefined })}`);
  };
  const finish = () => {
    close();
    reload();
  };
  const running = data.solicitations.filter(({ isOpen }) => isOpen);
  return (
    <>
      <PageHeader
        title="议题"
        crumbs={[{ label: '联席会议', href: '/joint/meetings' }]}
        {...(data.topics.totalCount == null ? {} : { beside: `共 ${data.topics.totalCount} 个` })}
        actions={
          <>
            {maySubmit && (
              <Button tone="primary" onClick={() => setOpened('topic')}>
                提交议题
              </Button>
            )}
            {hasPermission(session, 'solicitation.open') && (
              <Button onClick={() => setOpened('solicitation')}>征集议题</Button>
            )}
          </>
        }
      />
      {running.map(({ id, title, note, closesOn, topicCount }) => (
        <Notice key={id}>
          正在征集：{title}，截止 {formatDate(closesOn)}，已收到 {topicCount} 个议题。{note}
        </Notice>
      ))}
      <ViewSwitcher
        label="议题视图"
        current={readTopicView(search)}
        views={Object.entries(topicViews).map(([id, { name }]) => ({
          id,
          name,
          href: `/joint/topics${formatSearchText({ view: id })}`,
        }))}
      />
      <DataTable
        caption="议题"
        columns={columns}
        rows={data.topics.items}
        getRowId={({ id }) => id}
        empty={<EmptyState title="这里还没有议题">成员单位提交的议题会列在这里。</EmptyState>}
      />
      {data.topics.nextCursor != null && (
        <ButtonLink href={`/joint/topics${formatSearchText({ ...search, after: data.topics.nextCursor })}`}>
          下一页
        </ButtonLink>
      )}
      <Drawer open={opened === 'topic'} onClose={close} title="提交议题">
        <SubmitTopicForm
          members={memberOptions(data.agencies)}
          agencyId={session.currentRole.agencyId}
          maySpeakForAll={!hasPermission(session, 'topic.giveOpinion')}
          solicitations={running}
          solicitationId={search.id}
          onDone={finish}
          onReload={reload}
        />
      </Drawer>
      <Drawer open={opened === 'solicitation'} onClose={close} title="征集议题">
        <SolicitationForm onDone={finish} onReload={reload} />
      </Drawer>
    </>
  );
}
