import { createLazyRoute, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ExportTable } from './export-table.js';
import { RequestExport } from './request-export.js';
import { toExportFilter } from './url-state.js';

export const Route = createLazyRoute('/office/work/exports')({ component: ExportsScreen });

const exportsDocument = graphql(`
  query WorklistExports($after: String) {
    worklistExports(first: 20, after: $after) {
      items {
        id
        ...ExportTable_WorklistExport
      }
      nextCursor
    }
  }
`);

function ExportsScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/work/exports' });
  const filter = useMemo(() => toExportFilter(search), [search]);
  const [{ data, error }, refetch] = useQuery({
    query: exportsDocument,
    variables: { after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor } = data.worklistExports;
    return (
      <Panel id="exports" title="导出申请">
        <ExportTable exports={items} onDone={reload} />
        {nextCursor != null && (
          <ButtonLink href={`/work/exports${formatSearchText({ ...search, after: nextCursor })}`}>
            下一页
          </ButtonLink>
        )}
      </Panel>
    );
  };
  return (
    <>
      <PageHeader title="导出" crumbs={[{ label: '申请', href: '/work/applications' }]} />
      {hasPermission(session, 'export.create') && <RequestExport filter={filter} onDone={reload} />}
      {contents()}
    </>
  );
}
