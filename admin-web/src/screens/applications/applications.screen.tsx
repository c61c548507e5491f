import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/index.js';
import { today } from '../../lib/dates.js';
import { severityGroups, severityOf } from '../../lib/deadlines.js';
import { changeFilters, formatSearchText } from '../../lib/list-search.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { saveQueue } from '../../parts/case-queue.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import type { GridStatus } from '../../ui/worklist-grid/grid-types.js';
import { WorklistGrid } from '../../ui/worklist-grid/worklist-grid.js';
import {
  applicationColumns,
  labelOf,
  listCardLines,
  unmaskRows,
  type ApplicationRow,
} from './application-columns.js';
import { ApplicationsFilter, describeSearch, listFilters } from './applications-filter.js';
import styles from './applications.module.css';
import { ApplicationsViews } from './applications-views.js';
import { PageSteps } from './page-steps.js';
import { findPreviousPage, rememberPage } from './page-trail.js';
import { toFilter, viewOf, type ApplicationsSearch } from './url-state.js';
import { useColumnLayout } from './use-column-layout.js';

export const Route = createLazyRoute('/office/work/applications')({ component: ApplicationsScreen });

const applicationsDocument = graphql(`
  query Applications($filter: ApplicationFilter!, $first: Int!, $after: String) {
    applications(filter: $filter, first: $first, after: $after) {
      items {
        id
        ...ApplicationRow_Application
      }
      nextCursor
      totalCount
    }
    communities {
      id
      ...ApplicationsFilter_Community
    }
  }
`);

const listPath = '/work/applications';
const pageSize = 50;
const countedUpTo = 1000;
const turnPermissions = [
  'review.community',
  'review.subdistrict',
  'review.county',
  'review.approval',
  'objection.conclude',
];
const nothingSelected: ReadonlySet<string> = new Set();
const getRowId = (row: ApplicationRow) => row.id;

function hrefOf(search: ApplicationsSearch): string {
  return `${listPath}${formatSearchText({ ...search })}`;
}

function useApplications(search: ApplicationsSearch, session: Session) {
  const hasTurn = turnPermissions.some((permission) => hasPermission(session, permission));
  const view = viewOf(search, hasTurn);
  const filter = useMemo(() => toFilter(search, view), [search, view]);
  const variables = { filter, first: pageSize, after: search.after ?? null };
  const [{ data, fetching, stale, error }, reload] = useQuery({
    query: applicationsDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const isBusy = fetching || stale;
  const status: GridStatus =
    error !== undefined ? 'error' : data === undefined ? 'loading' : isBusy ? 'refetching' : 'ready';
  return { view, hasTurn, status, data, error, reload };
}

export function ApplicationsScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/work/applications' });
  const navigate = useNavigate();
  const { view, hasTurn, status, data, error, reload } = useApplications(search, session);
  const show = (next: ApplicationsSearch) => void navigate({ to: listPath, search: next });
  const { layout, isKnown, handleChange } = useColumnLayout(search, show);
  const rows = useMemo(() => unmaskRows(data?.applications.items ?? []), [data]);
  const filters = listFilters(data?.communities ?? []);
  const total = data?.applications.totalCount ?? 0;
  const next = data?.applications.nextCursor ?? null;
  const day = today();

  const rememberQueue = () => saveQueue({ href: hrefOf(search), ids: rows.map(getRowId) });
  const handleOpen = (row: ApplicationRow) => {
    rememberQueue();
    void navigate({ to: '/work/applications/$id', params: { id: row.id } });
  };
  const viewHref = (id: 'turn' | 'all') => hrefOf({ ...changeFilters(search, { view: id }) });
  const clear = () => show({ view: search.view, cols: search.cols });
  const words = describeSearch(search, filters);
  return (
    <div className={styles['screen']} onClickCapture={rememberQueue}>
      <PageHeader
        title="公租房申请"
        action="列表"
        beside={
          status === 'loading' ? undefined : (
            <span>{total > countedUpTo ? `超过 ${countedUpTo} 件` : `共 ${total} 件`}</span>
          )
        }
        actions={
          <>
            {hasPermission(session, 'export.read') && (
              <ButtonLink href={`/work/exports${formatSearchText({ ...search, view, after: undefined })}`}>
                导出
              </ButtonLink>
            )}
            {hasPermission(session, 'application.create') && (
              <ButtonLink tone="primary" href="/work/applications/new">
                新建申请
              </ButtonLink>
            )}
          </>
        }
      />
      <ApplicationsViews search={search} view={view} hasTurn={hasTurn} words={words} hrefOfView={viewHref} />
      <ApplicationsFilter search={search} filters={filters} onChange={show} />
      <WorklistGrid
        label={view === 'turn' ? '轮到我办理的申请' : '全部申请'}
        status={isKnown ? status : 'loading'}
        rows={rows}
        getRowId={getRowId}
        getRowLabel={labelOf}
        columns={applicationColumns}
        groups={severityGroups}
        getGroupId={(row) => severityOf(row, day)}
        onSortChange={() => undefined}
        layout={layout}
        onLayoutChange={handleChange}
        selected={nothingSelected}
        onSelectedChange={() => undefined}
        onOpen={handleOpen}
        onMainAction={handleOpen}
        cardLines={listCardLines}
        filterFieldId="keyword"
        empty={
          <NoApplications isTurn={view === 'turn'} words={words} onClear={clear} allHref={viewHref('all')} />
        }
        failure={
          <ErrorState
            requestId={error === undefined ? undefined : readRequestId(error)}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
          />
        }
      />
      {(search.after !== undefined || next !== null) && (
        <PageSteps
          shown={rows.length}
          previousHref={
            search.after === undefined ? null : hrefOf({ ...search, after: findPreviousPage(search.after) })
          }
          nextHref={next === null ? null : hrefOf({ ...search, after: next })}
          onNext={() => next !== null && rememberPage(next, search.after)}
        />
      )}
    </div>
  );
}

interface NoApplicationsProps {
  isTurn: boolean;
  words: readonly string[];
  onClear: () => void;
  allHref: string;
}

function NoApplications({ isTurn, words, onClear, allHref }: NoApplicationsProps) {
  if (words.length > 0)
    return <EmptyState title="没有符合条件的申请" filters={words} onClearFilters={onClear} />;
  if (!isTurn) return <EmptyState title="您的工作范围内还没有申请" />;
  return (
    <EmptyState title="现在没有轮到您办理的申请">
      <p>
        其他环节的申请可以在“<a href={allHref}>全部</a>”里查看。
      </p>
    </EmptyState>
  );
}
