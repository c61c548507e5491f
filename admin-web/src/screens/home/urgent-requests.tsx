import type { FragmentType } from '../../graphql/gql/index.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { RequestLines, type requestLinesFragment } from './request-lines.js';

export function UrgentRequests({
  requests,
}: {
  requests: readonly FragmentType<typeof requestLinesFragment>[];
}) {
  return (
    <Panel
      id="urgent-requests"
      title="最急的 5 件核查"
      beside={requests.length > 0 && <a href="/work/verification">全部核查</a>}
    >
      {requests.length === 0 ? (
        <EmptyState title="没有等待本单位答复的核查" headingLevel={3}>
          有新的核查请求时，会在这里和消息中提醒。
        </EmptyState>
      ) : (
        <RequestLines requests={requests} opens="request" />
      )}
    </Panel>
  );
}
