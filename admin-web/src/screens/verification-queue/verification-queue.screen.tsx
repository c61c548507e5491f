import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/gql.js';
import { getFragmentData } from '../../graphql/gql/fragment-masking.js';
import type { VerificationQueueQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { lamps, lampWords } from '../../lib/lamps.js';
import { clearFilters, formatSearchText, type ListSearch } from '../../lib/list-search.js';
import {
  nothingThere,
  queueViews,
  readView,
  toRequestFilter,
} from '../../parts/verification/request-filter.js';
import { requestRowFragment } from '../../parts/verification/request-row.js';
import { verificationStateNames } from '../../text/verification.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { QueueGrid } from './queue-grid.js';
import { QueueOutcome, type Outcome } from './queue-outcome.js';
import styles from './verification-queue.module.css';

const verificationQueueDocument = graphql(`
  query VerificationQueue($filter: VerificationRequestFilter, $after: String) {
    verificationRequests(filter: $filter, after: $after, first: 50) {
      items {
        id
        ...RequestRow_VerificationRequest
      }
      nextCursor
      totalCount
    }
    verificationCounts {
      state
      total
      red
    }
    recordTypeForms {
      recordType
      label
    }
  }
`);

export function VerificationQueueScreen() {
  const search = useSearch({ from: '/office/work/verification' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const variables = useMemo(
    () => ({ filter: toRequestFilter(search), after: search.after ?? null }),
    [search],
  );
  const [query, refetch] = useQuery({
    query: verificationQueueDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { data, error } = query;
  const status = queryStatusOf(query);
  const filters = useMemo(() => listFilters(search, data), [search, data]);
  const chips = describeFilters(search, filters).map((chip) => chip.text);
  const rows = useMemo(
    () => (data?.verificationRequests.items ?? []).map((item) => getFragmentData(requestRowFragment, item)),
    [data],
  );
  const handleChange = (next: ListSearch) => void navigate({ to: '/work/verification', search: next });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const page = data?.verificationRequests;

  return (
    <div className={styles['screen']}>
      <PageHeader
        title="部门核查"
        crumbs={[{ label: '待办与办理', href: '/work' }]}
        actions={<ButtonLink href="/work/freshness">数据时效</ButtonLink>}
      />
      <ViewSwitcher label="部门核查视图" views={listViews(search, data)} current={readView(search)} />
      <FilterBar search={search} onChange={handleChange} filters={filters} keywordHint="姓名或拼音首字母" />
      {outcome !== null && <QueueOutcome outcome={outcome} onClose={() => setOutcome(null)} />}
      <QueueGrid
        rows={rows}
        status={status}
        search={search}
        total={page?.totalCount ?? null}
        onOutcome={(next) => {
          setOutcome(next);
          reload();
        }}
        empty={
          <EmptyState
            title={nothingThere(search, chips.length > 0)}
            filters={chips}
            onClearFilters={() => handleChange(clearFilters(search))}
          />
        }
        failure={
          status === 'forbidden' ? (
            <NoPermission subject="部门核查" roleName={session.currentRole.name} headingLevel={3} />
          ) : (
            <ErrorState requestId={error === undefined ? undefined : readRequestId(error)} onRetry={reload} />
          )
        }
      />
      {(search.after !== undefined || page?.nextCursor != null) && (
        <nav aria-label="翻页" className={styles['pager']}>
          {search.after !== undefined && (
            <ButtonLink href={`/work/verification${formatSearchText({ ...search, after: undefined })}`}>
              第一页
            </ButtonLink>
          )}
          {page?.nextCursor != null && (
            <ButtonLink href={`/work/verification${formatSearchText({ ...search, after: page.nextCursor })}`}>
              下一页
            </ButtonLink>
          )}
        </nav>
      )}
    </div>
  );
}

function listFilters(search: ListSearch, data: VerificationQueueQuery | undefined): FilterDefinition[] {
  const types = (data?.recordTypeForms ?? []).map(({ recordType, label }) => ({ value: recordType, label }));
  return [
    {
      key: 'status',
      label: '状态',
      options: queueViews[readView(search)].map((state) => ({
        value: state,
        label: verificationStateNames[state],
      })),
    },
    { key: 'type', label: '记录种类', options: types },
    { key: 'lamp', label: '时限灯', options: lamps.map((lamp) => ({ value: lamp, label: lampWords[lamp] })) },
  ];
}

function listViews(search: ListSearch, data: VerificationQueueQuery | undefined) {
  const waiting = data?.verificationCounts.reduce((sum, { total }) => sum + total, 0);
  const address = (view: string | undefined) =>
    `/work/verification${formatSearchText({ ...search, status: undefined, after: undefined, view })}`;
  return [
    {
      id: 'open',
      name: '待办理',
      href: address(undefined),
      ...(waiting === undefined ? {} : { count: waiting }),
    },
    { id: 'done', name: '已答复', href: address('done') },
    { id: 'all', name: '全部', href: address('all') },
  ];
}
