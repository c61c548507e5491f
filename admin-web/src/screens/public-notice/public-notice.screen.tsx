import { useNavigate, useParams, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { PublicNoticeQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { noticeLevelNames, noticeStateNames, noticeStateTones } from '../../text/notices.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { Tabs } from '../../ui/tabs.js';
import { NoticeActions, noticeActionsFragment } from './notice-actions.js';
import { NoticeFacts } from './notice-facts.js';
import { NoticeObjections } from './notice-objections.js';
import { NoticePreview, NoticeText } from './notice-text.js';
import styles from './public-notice.module.css';
import { ResubmitNoticeForm } from './resubmit-notice-form.js';
import { parseNoticeSearch, type NoticeTab } from './url-state.js';

const publicNoticeDocument = graphql(`
  query PublicNotice($id: ID!) {
    publicNotice(id: $id) {
      id
      publicNumber
      level
      state
      openObjections
      ...NoticeActions_PublicNotice
      ...NoticeFacts_PublicNotice
      ...NoticeText_PublicNotice
      ...NoticeObjections_PublicNotice
    }
  }
`);

export function PublicNoticeScreen() {
  const { id } = useParams({ from: '/office/work/notices/$id' });
  const { tab } = useSearch({ from: '/office/work/notices/$id' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const [query, refetch] = useQuery({
    query: publicNoticeDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const status = queryStatusOf(query);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const notice = query.data?.publicNotice;
  const handleTab = (next: string) =>
    void navigate({
      to: '/work/notices/$id',
      params: { id },
      search: parseNoticeSearch({ tab: next }),
      replace: true,
    });

  if (status === 'forbidden') return <NoPermission subject="公示" roleName={session.currentRole.name} />;
  if (status === 'error')
    return (
      <ErrorState
        headingLevel={1}
        requestId={query.error === undefined ? undefined : readRequestId(query.error)}
        onRetry={reload}
      />
    );
  if (status === 'loading' || (notice == null && query.fetching)) return <Skeleton lines={10} />;
  if (notice == null) {
    return (
      <EmptyState headingLevel={1} title="没有找到这份公示">
        <p>它可能不在您负责的社区，或者链接不完整。</p>
        <ButtonLink href="/work/notices">返回公示列表</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <NoticePage
      notice={notice}
      session={session}
      tab={tab ?? 'text'}
      onTabChange={handleTab}
      onStale={reload}
    />
  );
}

interface NoticePageProps {
  notice: NonNullable<PublicNoticeQuery['publicNotice']>;
  session: Session;
  tab: NoticeTab;
  onTabChange: (tab: string) => void;
  onStale: () => void;
}

function NoticePage({ notice, session, tab, onTabChange, onStale }: NoticePageProps) {
  const { version, title, body, availableActions } = getFragmentData(noticeActionsFragment, notice);
  const resubmit = availableActions.find(({ action, allowed }) => action === 'resubmit' && allowed);
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={`${noticeLevelNames[notice.level]} ${notice.publicNumber}`}
        takesFocus
        crumbs={[{ label: '公示', href: '/work/notices' }]}
        beside={<StateTag label={noticeStateNames[notice.state]} tone={noticeStateTones[notice.state]} />}
        actions={
          notice.state === 'PUBLISHED' ? (
            <ButtonLink href={`/public/notices/${encodeURIComponent(notice.publicNumber)}`} target="_blank">
              打开公众页面
            </ButtonLink>
          ) : undefined
        }
      />
      <div className={styles['split']}>
        <div className={styles['stack']}>
          <Tabs
            label="公示内容"
            value={tab}
            onChange={onTabChange}
            tabs={[
              { id: 'text', title: '送审文本', content: <NoticeText notice={notice} /> },
              { id: 'public', title: '公众看到的样子', content: <NoticePreview notice={notice} /> },
              {
                id: 'objections',
                title: '异议',
                count: notice.openObjections,
                content: (
                  <NoticeObjections
                    notice={notice}
                    mayRegister={hasPermission(session, 'objection.create')}
                    onStale={onStale}
                  />
                ),
              },
            ]}
          />
          {resubmit !== undefined && tab === 'text' && (
            <ResubmitNoticeForm
              key={notice.id}
              account={session.accountName}
              noticeId={notice.id}
              version={version}
              label={resubmit.label}
              title={title}
              body={body}
              onStale={onStale}
            />
          )}
        </div>
        <div className={styles['side']}>
          <NoticeActions notice={notice} onStale={onStale} />
          <NoticeFacts notice={notice} />
        </div>
      </div>
    </div>
  );
}
