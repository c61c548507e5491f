import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { clearFilters, formatSearchText, type ListSearch } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { clueTargetNames, clueTransferStateNames } from '../../text/problems.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ClueTable } from './clue-table.js';
import { TransferClue } from './transfer-clue.js';
import { toClueFilter } from './url-state.js';

export const Route = createLazyRoute('/office/supervise/clues')({ component: CluesScreen });

const cluesDocument = graphql(`
  query ClueTransfers($filter: ClueTransferFilter, $after: String) {
    clueTransfers(filter: $filter, first: 20, after: $after) {
      totalCount
      nextCursor
      items {
        id
        ...ClueTable_ClueTransfer
      }
    }
  }
`);

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const filters: readonly FilterDefinition[] = [
  { key: 'status', label: '状态', options: optionsOf(clueTransferStateNames) },
  { key: 'level', label: '接收单位', options: optionsOf(clueTargetNames) },
];

function CluesScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/supervise/clues' });
  const router = useRouter();
  const filter = useMemo(() => toClueFilter(search), [search]);
  const [{ data, error }, refetch] = useQuery({
    query: cluesDocument,
    variables: { filter, after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const mayTransfer = hasPermission(session, 'clueTransfer.create');
  const [isTransferring, setTransferring] = useState(false);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const change = (next: ListSearch) =>
    router.history.push(`/supervise/clues${formatSearchText({ ...next })}`);
  const words = describeFilters(search, filters).map(({ text }) => text);
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor, totalCount } = data.clueTransfers;
    return (
      <Panel id="clues" title="移送和接收的线索" beside={<span>{totalCount ?? 0} 条</span>}>
        <FilterBar search={search} hasKeyword={false} filters={filters} onChange={change} />
        <p>这里只记录移送、签收和反馈类别；办理过程在接收单位自己的系统里。被反映单位看不到线索。</p>
        <ClueTable
          clues={items}
          empty={
            <EmptyState
              title={words.length > 0 ? '没有符合条件的线索' : '没有线索'}
              headingLevel={3}
              filters={words}
              onClearFilters={() => change(clearFilters(search))}
            />
          }
          onDone={reload}
        />
        {nextCursor != null && (
          <ButtonLink href={`/supervise/clues${formatSearchText({ ...search, after: nextCursor })}`}>
            下一页
          </ButtonLink>
        )}
      </Panel>
    );
  };
  return (
    <>
      <PageHeader
        title="线索移送"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          mayTransfer && (
            <Button tone="primary" onClick={() => setTransferring(true)}>
              登记移送
            </Button>
          )
        }
      />
      {mayTransfer && isTransferring && <TransferClue onDone={reload} />}
      {contents()}
    </>
  );
}
