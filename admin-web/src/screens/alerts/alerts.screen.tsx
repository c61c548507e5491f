import { createLazyRoute, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { alertStateNames } from '../../text/supervision.js';
import { ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { AlertTable } from './alert-table.js';
import { ModelCard } from './model-card.js';
import { ModelTable } from './model-table.js';
import { RunModels } from './run-models.js';
import { toAlertFilter } from './url-state.js';

export const Route = createLazyRoute('/office/supervise/alerts')({ component: AlertsScreen });

const alertsDocument = graphql(`
  query Alerts($filter: AlertFilter, $after: String) {
    supervisionModels {
      code
      name
      ...ModelTable_SupervisionModelCard
      ...ModelCard_SupervisionModelCard
    }
    supervisionRuns(first: 1) {
      id
      ...RunModels_SupervisionRun
    }
    alerts(filter: $filter, first: 20, after: $after) {
      totalCount
      nextCursor
      items {
        id
        ...AlertTable_Alert
      }
    }
  }
`);

const states = Object.entries(alertStateNames).map(([value, label]) => ({ value, label }));

function AlertsScreen() {
  const router = useRouter();
  const search = useSearch({ from: '/office/supervise/alerts' });
  const filter = useMemo(() => toAlertFilter(search), [search]);
  const [{ data, error }, refetch] = useQuery({
    query: alertsDocument,
    variables: { filter, after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={8} />;
    const { supervisionModels: models, alerts, supervisionRuns } = data;
    const chosen = filter.modelCodes?.length === 1 ? String(filter.modelCodes[0]) : undefined;
    const card = models.find(({ code }) => code === chosen);
    return (
      <>
        <RunModels run={supervisionRuns[0]} onChanged={reload} />
        {card !== undefined && <ModelCard model={card} />}
        <Panel id="alerts" title="预警" beside={<span>{alerts.totalCount ?? 0} 条</span>}>
          <FilterBar
            search={search}
            hasKeyword={false}
            filters={[
              { key: 'status', label: '状态', options: states },
              {
                key: 'type',
                label: '监督模型',
                options: models.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
              },
            ]}
            brought={
              search.since === undefined
                ? []
                : [{ key: 'since', text: `${formatInstant(search.since)} 以来的预警` }]
            }
            onChange={(next) => router.history.push(`/supervise/alerts${formatSearchText({ ...next })}`)}
          />
          <AlertTable alerts={alerts.items} />
          {alerts.nextCursor != null && (
            <ButtonLink
              href={`/supervise/alerts${formatSearchText({ ...search, after: alerts.nextCursor })}`}
            >
              下一页
            </ButtonLink>
          )}
        </Panel>
        <ModelTable models={models} />
      </>
    );
  };
  return (
    <>
      <PageHeader
        title="监督预警"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          <>
            <ButtonLink href="/supervise/risks">廉政风险点</ButtonLink>
            <ButtonLink href="/supervise/notices">监督文书</ButtonLink>
            <ButtonLink href="/supervise/clues">线索移送</ButtonLink>
          </>
        }
      />
      {contents()}
    </>
  );
}
