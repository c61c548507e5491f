import { createLazyRoute, useRouteContext, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { changeFilters, formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { chainLinkNames, problemStateNames } from '../../text/problems.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
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
    chainRules {
      id
      ...ChainRules_ChainRule
    }
  }
`);

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
  const go = (change: object) =>
    router.history.push(`/supervise/problems${formatSearchText({ ...changeFilters(search, change) })}`);
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor, totalCount } = data.problems;
    return (
      <>
        <Panel id="ledger" title="台账" beside={<span>{totalCount ?? 0} 个</span>}>
          <Select
            id="problem-link"
            label="环节"
            options={optionsOf(chainLinkNames)}
            value={filter.links?.[0] ?? null}
            clearable
            placeholder="全部环节"
            onChange={(link) => go({ type: link === null ? undefined : [link] })}
          />
          <Select
            id="problem-state"
            label="状态"
            options={optionsOf(problemStateNames)}
            value={filter.states?.[0] ?? null}
            clearable
            placeholder="全部状态"
            onChange={(state) => go({ status: state === null ? undefined : [state] })}
          />
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
