import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { supervisionNoticeStateNames } from '../../text/supervision.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DraftNotice } from './draft-notice.js';
import { NoticeTable } from './notice-table.js';
import { toNoticeStates } from './url-state.js';

export const Route = createLazyRoute('/office/supervise/notices')({ component: SupervisionNoticesScreen });

const noticesDocument = graphql(`
  query SupervisionNotices($states: [SupervisionNoticeState!], $since: Instant, $after: String) {
    supervisionNotices(states: $states, repliedSince: $since, first: 20, after: $after) {
      totalCount
      nextCursor
      items {
        id
        ...NoticeTable_SupervisionNotice
      }
    }
  }
`);

const states = Object.entries(supervisionNoticeStateNames).map(([value, label]) => ({ value, label }));
const served = states.filter(({ value }) => value !== 'DRAFTED');

function SupervisionNoticesScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const search = useSearch({ from: '/office/supervise/notices' });
  const chosen = useMemo(() => toNoticeStates(search), [search]);
  const [{ data, error }, refetch] = useQuery({
    query: noticesDocument,
    variables: { states: chosen, since: search.since ?? null, after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  // From an alert the form is what was asked for.
  const [isDrafting, setDrafting] = useState(search.id !== undefined);
  const isSupervisor = hasPermission(session, 'supervisionNotice.create');
  const contents = () => {
    if (error !== undefined && data === undefined)
      return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor, totalCount } = data.supervisionNotices;
    return (
      <Panel id="notices" title="监督文书" beside={<span>{totalCount ?? 0} 份</span>}>
        <NoticeTable notices={items} />
        {nextCursor != null && (
          <ButtonLink href={`/supervise/notices${formatSearchText({ ...search, after: nextCursor })}`}>
            下一页
          </ButtonLink>
        )}
      </Panel>
    );
  };
  return (
    <>
      <PageHeader
        title={isSupervisor ? '监督文书' : '收到的监督文书'}
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          isSupervisor && (
            <Button tone="primary" onClick={() => setDrafting(true)}>
              拟写监督文书
            </Button>
          )
        }
      />
      {isSupervisor && isDrafting && (
        <DraftNotice
          alertId={search.id ?? null}
          onSaved={(id) => router.history.push(`/supervise/notices/${id}`)}
          onCancel={() => setDrafting(false)}
        />
      )}
      <FilterBar
        search={search}
        hasKeyword={false}
        filters={[{ key: 'status', label: '状态', options: isSupervisor ? states : served }]}
        brought={
          search.since === undefined
            ? []
            : [{ key: 'since', text: `${formatInstant(search.since)} 以来有回复` }]
        }
        onChange={(next) => router.history.push(`/supervise/notices${formatSearchText({ ...next })}`)}
      />
      {contents()}
    </>
  );
}
