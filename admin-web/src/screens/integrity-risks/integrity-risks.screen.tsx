import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { clearFilters, formatSearchText, type ListSearch } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { riskGradeNames, riskStateNames } from '../../text/supervision.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { RiskForm, type RegisteredRisk } from './risk-form.js';
import { RiskTable } from './risk-table.js';
import { toRiskFilter } from './url-state.js';

export const Route = createLazyRoute('/office/supervise/risks')({ component: IntegrityRisksScreen });

const risksDocument = graphql(`
  query IntegrityRisks($filter: IntegrityRiskFilter) {
    integrityRisks(filter: $filter) {
      id
      ...RiskTable_IntegrityRisk
    }
    agencies {
      id
      shortName
    }
  }
`);

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

function IntegrityRisksScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const search = useSearch({ from: '/office/supervise/risks' });
  const filter = useMemo(() => toRiskFilter(search), [search]);
  const [{ data, error }, refetch] = useQuery({
    query: risksDocument,
    variables: { filter },
    requestPolicy: 'cache-and-network',
  });
  const [form, setForm] = useState<RegisteredRisk | 'NEW' | null>(null);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const change = (next: ListSearch) =>
    router.history.push(`/supervise/risks${formatSearchText({ ...next })}`);
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const filters: FilterDefinition[] = [
      { key: 'status', label: '状态', options: optionsOf(riskStateNames) },
      { key: 'type', label: '风险等级', options: optionsOf(riskGradeNames) },
      {
        key: 'level',
        label: '单位',
        options: data.agencies.map(({ id, shortName }) => ({ value: id, label: shortName })),
      },
    ];
    const words = describeFilters(search, filters).map(({ text }) => text);
    return (
      <Panel id="risks" title="登记表" beside={<span>{data.integrityRisks.length} 个</span>}>
        <FilterBar search={search} hasKeyword={false} filters={filters} onChange={change} />
        <RiskTable
          risks={data.integrityRisks}
          mayEdit={hasPermission(session, 'risk.edit')}
          empty={
            <EmptyState
              title={words.length > 0 ? '没有符合条件的风险点' : '还没有登记风险点'}
              headingLevel={3}
              filters={words}
              onClearFilters={() => change(clearFilters(search))}
            />
          }
          onEdit={setForm}
          onChanged={reload}
        />
      </Panel>
    );
  };
  return (
    <>
      <PageHeader
        title="廉政风险点"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          hasPermission(session, 'risk.create') && (
            <Button tone="primary" onClick={() => setForm('NEW')}>
              登记风险点
            </Button>
          )
        }
      />
      {form !== null && (
        <RiskForm
          key={form === 'NEW' ? form : form.id}
          {...(form === 'NEW' ? {} : { risk: form })}
          onDone={() => {
            setForm(null);
            reload();
          }}
          onCancel={() => setForm(null)}
        />
      )}
      {contents()}
    </>
  );
}
