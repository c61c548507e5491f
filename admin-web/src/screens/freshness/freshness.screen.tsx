import { createLazyRoute } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DueDays } from './due-days.js';
import { FreshnessTable } from './freshness-table.js';

export const Route = createLazyRoute('/office/work/freshness')({ component: FreshnessScreen });

const freshnessDocument = graphql(`
  query Freshness {
    answerFreshness {
      ...FreshnessTable_AnswerFreshness
    }
    answerDueDays {
      ...DueDays_AnswerDueDay
    }
    agencies {
      id
      shortName
    }
  }
`);

function FreshnessScreen() {
  const [{ data, error }, refetch] = useQuery({
    query: freshnessDocument,
    requestPolicy: 'cache-and-network',
  });
  const contents = () => {
    if (error !== undefined && data === undefined)
      return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
    if (data === undefined) return <Skeleton lines={8} />;
    const names = new Map(data.agencies.map(({ id, shortName }) => [id, shortName]));
    const nameOf = (agencyId: string) => names.get(agencyId) ?? agencyId;
    return (
      <>
        <Panel id="freshness" title="谁没有按时答复">
          <FreshnessTable rows={data.answerFreshness} nameOf={nameOf} />
        </Panel>
        <Panel id="due-days" title="今后两周到期">
          <DueDays days={data.answerDueDays} nameOf={nameOf} />
        </Panel>
      </>
    );
  };
  return (
    <>
      <PageHeader title="数据时效" crumbs={[{ label: '部门核查', href: '/work/verification' }]} />
      {contents()}
    </>
  );
}
