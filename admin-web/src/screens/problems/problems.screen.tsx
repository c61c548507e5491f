import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { chainLinkNames, problemStateNames } from '../../text/problems.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ChainRules } from './chain-rules.js';
import { ProblemForm } from './problem-form.js';
import { ProblemTable } from './problem-table.js';
import { toProblemFilter } from './url-state.js';

export const Route = createLazyRoute('/office/supervise/problems')({ component: ProblemsScreen });

const problemsDocument = graphql(`
  query Problems($filter: ProblemFilter, $after: String) {
    problems(filter: $filter, first: 20, after: $after) {
      totalCount
      nextCursor
      items {
        id
        ...ProblemTable_Problem
      }
    }
    agencies {
      id
      shortName
    }
    chainRules {
      id
      ...ChainRules_ChainRule
    }
  }
`);

const overdueOptions = [{ value: 'RED', label: '已超期' }];

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

function ProblemsScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const search = useSearch({ from: '/office/supervise/problems' });
  const filter = useMemo(() => toProblemFilter(search), [search]);
  const [isAdding, setAdding] = useState(false);
  const [{ data, error }, refetch] = useQuery({
    query: problemsDocument,
    variables: { filter, after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor, totalCount } = data.problems;
    const leads = data.agencies.map(({ id, shortName }) => ({ value: id, label: shortName }));
    return (
      <>
        <FilterBar
          search={search}
          hasKeyword={false}
          filters={[
            { key: 'status', label: '状态', options: optionsOf(problemStateNames) },
            { key: 'type', label: '环节', options: optionsOf(chainLinkNames) },
            { key: 'level', label: '整改单位', options: leads },
            { key: 'lamp', label: '时限', options: overdueOptions },
          ]}
          onChange={(next) => router.history.push(`/supervise/problems${formatSearchText({ ...next })}`)}
        />
        <Panel id="ledger" title="台账" beside={<span>{totalCount ?? 0} 个</span>}>
          <ProblemTable problems={items} />
          {nextCursor != null && (
            <ButtonLink href={`/supervise/problems${formatSearchText({ ...search, after: nextCursor })}`}>
              下一页
            </ButtonLink>
          )}
        </Panel>
        <ChainRules
          rules={data.chainRules}
          mayCreate={hasPermission(session, 'chainRule.create')}
          onChanged={reload}
        />
      </>
    );
  };
  return (
    <>
      <PageHeader
        title="问题台账"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          <>
            {hasPermission(session, 'problem.create') && (
              <Button tone="primary" onClick={() => setAdding(true)}>
                登记问题
              </Button>
            )}
            {hasPermission(session, 'clueTransfer.read') && (
              <ButtonLink href="/supervise/clues">线索移送</ButtonLink>
            )}
          </>
        }
      />
      {isAdding && (
        <ProblemForm
          onDone={() => {
            setAdding(false);
            reload();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {contents()}
    </>
  );
}
