import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { isForbidden } from '../../graphql/query-status.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import styles from './audit-trail.module.css';
import { EntryDetail } from './entry-detail.js';
import { LogHealth } from './log-health.js';
import { filterOf } from './url-state.js';

export const Route = createLazyRoute('/office/admin/audit')({ component: AuditTrailScreen });

const auditTrailDocument = graphql(`
  query AuditTrail($filter: AuditEntryFilter, $after: String) {
    auditEntries(filter: $filter, first: 50, after: $after) {
      items {
        id
        ...AuditTable_AuditEntry
      }
      nextCursor
    }
    auditLogStatus {
      ...LogHealth_AuditLogStatus
    }
    agencies {
      ...AuditFilters_Agency
    }
  }
`);

function AuditTrailScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/admin/audit' });
  const navigate = useNavigate({ from: '/admin/audit' });
  const readsCases = hasPermission(session, 'audit.readCase');
  const { entry, after, ...words } = search;
  const [{ data, error, fetching }, refetch] = useQuery({
    query: auditTrailDocument,
    variables: { filter: filterOf(search), after: after ?? null },
    requestPolicy: 'network-only',
  });
  const contents = () => {
    if (isForbidden(error))
      return <NoPermission subject="审计追溯" roleName={session.currentRole.name} headingLevel={3} />;
    if (error !== undefined && data === undefined) return <ErrorState onRetry={() => refetch()} />;
    if (data === undefined) return <Skeleton lines={12} />;
    const { items, nextCursor } = data.auditEntries;
    return (
      <>
        <LogHealth status={data.auditLogStatus} />
        <AuditFilters
          key={JSON.stringify(words)}
          search={search}
          agencies={data.agencies}
          withPerson={readsCases}
          onChange={(next) => void navigate({ search: next })}
        />
        {items.length === 0 && !fetching && (
          <EmptyState title="没有符合条件的记录">
            <Button onClick={() => void navigate({ search: {} })}>清除查找条件</Button>
          </EmptyState>
        )}
        <AuditTable
          entries={items}
          onOpen={(index) => void navigate({ search: { ...search, entry: index } })}
        />
        <div className={styles['buttons']}>
          {after !== undefined && (
            <ButtonLink href={`/admin/audit${formatSearchText(words)}`}>回到第一页</ButtonLink>
          )}
          {nextCursor != null && (
            <ButtonLink href={`/admin/audit${formatSearchText({ ...words, after: nextCursor })}`}>
              下一页
            </ButtonLink>
          )}
        </div>
      </>
    );
  };
  return (
    <>
      <PageHeader title="审计追溯" crumbs={[{ label: '首页', href: '/' }]} />
      {contents()}
      <Drawer
        open={entry !== undefined}
        onClose={() => void navigate({ search: { ...search, entry: undefined } })}
        title="日志条目"
      >
        {entry !== undefined && <EntryDetail index={entry} canReplay={readsCases} />}
      </Drawer>
    </>
  );
}
