import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { isForbidden } from '../../graphql/query-status.js';
import { formatSearchText } from '../../lib/list-search.js';
import { MandateRequestTable } from '../../parts/mandate-request-table.js';
import { mandateRequestStateNames } from '../../text/mandate-requests.js';
import { ButtonLink } from '../../ui/button.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { parseMandateRequestsSearch } from './url-state.js';
import styles from './mandate-requests.module.css';

export const Route = createLazyRoute('/office/admin/mandate-requests')({ component: MandateRequestsScreen });

const mandateRequestsDocument = graphql(`
  query MandateRequests($filter: MandateRequestFilter, $after: String) {
    mandateRequests(filter: $filter, first: 50, after: $after) {
      items {
        id
        ...MandateRequestTable_MandateRequest
      }
      nextCursor
      totalCount
    }
  }
`);

const options = [
  ...Object.entries(mandateRequestStateNames).map(([value, label]) => ({ value, label })),
  { value: 'ALL', label: '全部' },
];

function MandateRequestsScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { state = 'REQUESTED', after } = useSearch({ from: '/office/admin/mandate-requests' });
  const navigate = useNavigate({ from: '/admin/mandate-requests' });
  const [{ data, error }, refetch] = useQuery({
    query: mandateRequestsDocument,
    variables: { filter: state === 'ALL' ? {} : { states: [state] }, after: after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (isForbidden(error))
      return <NoPermission subject="任职审批" roleName={session.currentRole.name} headingLevel={3} />;
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor } = data.mandateRequests;
    return (
      <>
        <MandateRequestTable
          requests={items}
          empty={state === 'REQUESTED' ? '没有等待审批的任职' : '没有符合条件的任职报批'}
          onDone={reload}
        />
        {after !== undefined && (
          <ButtonLink href={`/admin/mandate-requests${formatSearchText({ state })}`}>回到第一页</ButtonLink>
        )}
        {nextCursor != null && (
          <ButtonLink href={`/admin/mandate-requests${formatSearchText({ state, after: nextCursor })}`}>
            下一页
          </ButtonLink>
        )}
      </>
    );
  };
  const total = data?.mandateRequests.totalCount;
  return (
    <>
      <PageHeader
        title="任职审批"
        crumbs={[{ label: '首页', href: '/' }]}
        beside={total == null ? undefined : <span>{`${total} 项`}</span>}
      />
      <search className={styles['filter']} aria-label="筛选任职报批">
        <Select
          id="request-state"
          label="状态"
          options={options}
          value={state}
          onChange={(value) => void navigate({ search: parseMandateRequestsSearch({ state: value }) })}
        />
      </search>
      {contents()}
    </>
  );
}
