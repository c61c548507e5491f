import { createLazyRoute, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ClueTable } from './clue-table.js';
import { TransferClue } from './transfer-clue.js';

export const Route = createLazyRoute('/office/supervise/clues')({ component: CluesScreen });

const cluesDocument = graphql(`
  query ClueTransfers($after: String) {
    clueTransfers(first: 20, after: $after) {
      nextCursor
      items {
        id
        ...ClueTable_ClueTransfer
      }
    }
  }
`);

function CluesScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/supervise/clues' });
  const [{ data, error }, refetch] = useQuery({
    query: cluesDocument,
    variables: { after: search.after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const mayTransfer = hasPermission(session, 'clueTransfer.create');
  const [isTransferring, setTransferring] = useState(false);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    const { items, nextCursor } = data.clueTransfers;
    return (
      <Panel id="clues" title="移送和接收的线索">
        <p>这里只记录移送、签收和反馈类别；办理过程在接收单位自己的系统里。被反映单位看不到线索。</p>
        <ClueTable clues={items} onDone={reload} />
        {nextCursor != null && (
          <ButtonLink href={`/supervise/clues${formatSearchText({ after: nextCursor })}`}>下一页</ButtonLink>
        )}
      </Panel>
    );
  };
  return (
    <>
      <PageHeader
        title="线索移送"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          mayTransfer && (
            <Button tone="primary" onClick={() => setTransferring(true)}>
              登记移送
            </Button>
          )
        }
      />
      {mayTransfer && isTransferring && <TransferClue onDone={reload} />}
      {contents()}
    </>
  );
}
