import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { usePreference } from '../../parts/preferences.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { Panel, StatGrid } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatLink } from '../../ui/stat-link.js';
import { OverdueUnits } from './overdue-units.js';
import { RedItems } from './red-items.js';
import { RisksWithHits } from './risks-with-hits.js';

const glanceDocument = graphql(`
  query SupervisionGlance($since: Instant) {
    supervisionHome(since: $since) {
      overdueUnits {
        id
        ...OverdueUnits_OverdueUnit
      }
      redItems {
        id
        ...RedItems_RedItem
      }
      redItemCount
      changes {
        since
        alerts
        replies
        overdue
        rejections
        parameters
      }
      risks {
        id
        ...RisksWithHits_RiskWithHits
      }
    }
  }
`);

const SEEN = 'supervision.seenAt';

function readInstant(stored: string | undefined): string | null {
  if (stored === undefined) return null;
  const value: unknown = JSON.parse(stored);
  return typeof value === 'string' ? value : null;
}

/** 谁超期、什么亮红灯、上次查看以来的变化、哪些风险点有预警. What stands below waits, so that nothing is pushed down. */
export function SupervisionGlance({ below }: { below: ReactNode }) {
  const { stored, isKnown, save } = usePreference(SEEN);
  const since = readInstant(stored);
  const [{ data, error }, refetch] = useQuery({
    query: glanceDocument,
    variables: { since },
    pause: !isKnown,
    requestPolicy: 'cache-and-network',
  });
  if (error !== undefined && data === undefined)
    return (
      <>
        <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />
        {below}
      </>
    );
  if (data === undefined) return <Skeleton lines={6} />;
  const { changes, overdueUnits, redItems, redItemCount, risks } = data.supervisionHome;
  return (
    <>
      <Panel
        id="changes"
        title="上次查看以来"
        beside={
          <Button size="small" onClick={() => void save(new Date().toISOString())}>
            标记为已看
          </Button>
        }
      >
        <p>
          {since === null ? '您还没有标记过，下面是最近一天的变化。' : `${formatInstant(since)} 以来的变化。`}
        </p>
        <StatGrid label="上次查看以来的变化">
          <StatLink
            label="新预警"
            value={changes.alerts}
            unit="条"
            href={`/supervise/alerts${formatSearchText({ since: changes.since })}`}
          />
          <StatLink
            label="文书新回复"
            value={changes.replies}
            unit="份"
            href={`/supervise/notices${formatSearchText({ since: changes.since })}`}
          />
          <StatLink label="新超期" value={changes.overdue} unit="项" href={null} />
          <StatLink
            label="新驳回"
            value={changes.rejections}
            unit="件"
            href={`/${formatSearchText({ list: 'rejected', since: changes.since })}`}
          />
          <StatLink label="参数新版本" value={changes.parameters} unit="个" href={null} />
        </StatGrid>
      </Panel>
      <RisksWithHits risks={risks} />
      <OverdueUnits units={overdueUnits} />
      <RedItems items={redItems} count={redItemCount} />
      {below}
    </>
  );
}
