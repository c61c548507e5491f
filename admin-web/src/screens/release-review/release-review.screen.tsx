import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { NoticeLevel, ReleaseReviewQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { clearFilters, formatSearchText, type ListSearch } from '../../lib/list-search.js';
import { findOwnNoticeLevel } from '../../parts/notice-level.js';
import { useGridLayout } from '../../parts/use-grid-layout.js';
import { noticeLevelNames, noticeStateNames } from '../../text/notices.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { WorklistGrid } from '../../ui/worklist-grid/worklist-grid.js';
import { findingCount, noticeColumns, noticeRowFragment, type NoticeRow } from './notice-columns.js';
import { noticeViews, readNoticeView, toNoticeFilter, type NoticeView } from './url-state.js';
import styles from './release-review.module.css';

const releaseReviewDocument = graphql(`
  query ReleaseReview($filter: PublicNoticeFilter, $after: String) {
    publicNotices(filter: $filter, after: $after, first: 50) {
      items {
        id
        ...NoticeRow_PublicNotice
      }
      nextCursor
      totalCount
    }
    communities {
      id
      name
    }
  }
`);

const address = (search: ListSearch) => `/work/notices${formatSearchText({ ...search })}`;
const noSelection: ReadonlySet<string> = new Set();

export function ReleaseReviewScreen() {
  const search = useSearch({ from: '/office/work/notices' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const ownLevel = findOwnNoticeLevel(session);
  const view = readNoticeView(search, ownLevel);
  const variables = useMemo(
    () => ({ filter: toNoticeFilter(search, ownLevel), after: search.after ?? null }),
    [search, ownLevel],
  );
  const [query, refetch] = useQuery({
    query: releaseReviewDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const { layout, isKnown, changeLayout } = useGridLayout('notices', noticeColumns);
  const { data, error } = query;
  const status = queryStatusOf(query);
  const filters = useMemo(() => listFilters(view, data), [view, data]);
  const rows = useMemo(
    () => (data?.publicNotices.items ?? []).map((item) => getFragmentData(noticeRowFragment, item)),
    [data],
  );
  const handleChange = (next: ListSearch) => void navigate({ to: '/work/notices', search: next });
  const handleOpen = (row: NoticeRow) => void navigate({ to: '/work/notices/$id', params: { id: row.id } });
  const page = data?.publicNotices;

  return (
    <div className={styles['screen']}>
      <PageHeader title="公示" crumbs={[{ label: '待办与办理', href: '/work' }]} />
      <ViewSwitcher label="公示视图" views={listViews(search, ownLevel)} current={view} />
      <FilterBar search={search} onChange={handleChange} filters={filters} keywordHint="完整的公示编号" />
      <WorklistGrid
        label="公示"
        status={isKnown ? status : 'loading'}
        rows={rows}
        getRowId={(row) => row.id}
        getRowLabel={(row) => `${row.publicNumber} ${row.community.name}`}
        columns={noticeColumns}
        onSortChange={() => undefined}
        layout={layout}
        onLayoutChange={changeLayout}
        selected={noSelection}
        onSelectedChange={() => undefined}
        onOpen={handleOpen}
        onMainAction={handleOpen}
        cardLines={(row) => [
          `${row.publicNumber}　${row.community.name}`,
          noticeStateNames[row.state],
          noticeLevelNames[row.level],
          `机器扫描：${findingCount(row)}`,
        ]}
        toolbar={
          <span>
            {page?.totalCount == null
              ? ''
              : `共 ${page.totalCount > 1000 ? '1000 多' : page.totalCount} 份，新提交的在前`}
          </span>
        }
        filterFieldId="filter-keyword"
        empty={
          <EmptyState
            title={emptyTitles[view] ?? '没有符合条件的公示'}
            filters={describeFilters(search, filters).map((chip) => chip.text)}
            onClearFilters={() => handleChange(clearFilters(search))}
          />
        }
        failure={
          status === 'forbidden' ? (
            <NoPermission subject="公示" roleName={session.currentRole.name} headingLevel={3} />
          ) : (
            <ErrorState
              requestId={error === undefined ? undefined : readRequestId(error)}
              onRetry={() => refetch({ requestPolicy: 'network-only' })}
            />
          )
        }
      />
      {(search.after !== undefined || page?.nextCursor != null) && (
        <nav aria-label="翻页" className={styles['pager']}>
          {search.after !== undefined && (
            <ButtonLink href={address({ ...search, after: undefined })}>第一页</ButtonLink>
          )}
          {page?.nextCursor != null && (
            <ButtonLink href={address({ ...search, after: page.nextCursor })}>下一页</ButtonLink>
          )}
        </nav>
      )}
    </div>
  );
}

const emptyTitles: Partial<Record<NoticeView, string>> = {
  mine: '没有要修改或正在公示的公示',
  review: '没有等待办理的公示',
};

function listFilters(view: NoticeView, data: ReleaseReviewQuery | undefined): FilterDefinition[] {
  return [
    {
      key: 'status',
      label: '状态',
      options: noticeViews[view].map((state) => ({
        value: state,
        label: noticeStateNames[state],
      })),
    },
    ...(view === 'mine'
      ? []
      : [
          {
            key: 'level' as const,
            label: '级别',
            options: Object.entries(noticeLevelNames).map(([value, label]) => ({ value, label })),
          },
        ]),
    {
      key: 'community',
      label: '社区',
      options: (data?.communities ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}

function listViews(search: ListSearch, ownLevel: NoticeLevel | null) {
  const to = (view: NoticeView) =>
    address({
      ...search,
      status: undefined,
      level: view === 'mine' ? undefined : search.level,
      after: undefined,
      view: view === readNoticeView({}, ownLevel) ? undefined : view,
    });
  return [
    ...(ownLevel === null ? [] : [{ id: 'mine', name: '本级退回的和公示中的', href: to('mine') }]),
    { id: 'review', name: ownLevel === null ? '待办理' : '待发布和退回', href: to('review') },
    { id: 'running', name: '公示中', href: to('running') },
    { id: 'all', name: '全部', href: to('all') },
  ];
}
