import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { isForbidden } from '../../graphql/query-status.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { AccountFilters } from './account-filters.js';
import { AccountTable } from './account-table.js';
import { CreateAccountForm } from './create-account-form.js';
import styles from './accounts.module.css';
import { toFilter } from './url-state.js';

export const Route = createLazyRoute('/office/admin/accounts')({ component: AccountsScreen });

const accountsDocument = graphql(`
  query Accounts($filter: AccountFilter, $after: String) {
    accounts(filter: $filter, first: 50, after: $after) {
      items {
        id
        ...AccountTable_Account
      }
      nextCursor
      totalCount
    }
    agencies {
      ...AccountFilters_Agency
    }
  }
`);

function AccountsScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/admin/accounts' });
  const navigate = useNavigate({ from: '/admin/accounts' });
  const [isCreating, setCreating] = useState(false);
  const { after, ...filters } = search;
  const [{ data, error, fetching }, refetch] = useQuery({
    query: accountsDocument,
    variables: {
      filter: toFilter(search),
      after: after ?? null,
    },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const clear = () => void navigate({ search: {} });
  const total = data?.accounts.totalCount;
  const contents = () => {
    if (isForbidden(error))
      return <NoPermission subject="账号与任职" roleName={session.currentRole.name} headingLevel={3} />;
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={8} />;
    const { items, nextCursor } = data.accounts;
    if (items.length === 0 && !fetching)
      return (
        <EmptyState title="没有符合条件的账号">
          <Button onClick={clear}>清除筛选条件</Button>
        </EmptyState>
      );
    return (
      <>
        <AccountTable accounts={items} />
        <div className={styles['pages']}>
          {after !== undefined && (
            <ButtonLink href={`/admin/accounts${formatSearchText(filters)}`}>回到第一页</ButtonLink>
          )}
          {nextCursor != null && (
            <ButtonLink href={`/admin/accounts${formatSearchText({ ...filters, after: nextCursor })}`}>
              下一页
            </ButtonLink>
          )}
        </div>
      </>
    );
  };
  return (
    <>
      <PageHeader
        title="账号与任职"
        crumbs={[{ label: '首页', href: '/' }]}
        beside={total == null ? undefined : <span>{total > 1000 ? '1000 个以上' : `${total} 个`}</span>}
        actions={
          hasPermission(session, 'account.create') && (
            <Button tone="primary" onClick={() => setCreating(true)}>
              新建账号
            </Button>
          )
        }
      />
      <AccountFilters
        search={search}
        agencies={data?.agencies ?? []}
        onChange={(next) => void navigate({ search: next })}
      />
      {contents()}
      <Drawer open={isCreating} onClose={() => setCreating(false)} title="新建账号">
        {isCreating && <CreateAccountForm onCreated={reload} onClose={() => setCreating(false)} />}
      </Drawer>
    </>
  );
}
