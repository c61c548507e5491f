import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { nameAuditDetail, nameAuditEvent, nameAuditObject } from '../../text/audit.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { Skeleton } from '../../ui/skeleton.js';
import { CaseMoment } from './case-moment.js';
import { EntryProof } from './entry-proof.js';

const entryDocument = graphql(`
  query AuditEntry($index: Int!) {
    auditEntry(index: $index) {
      id
      index
      event {
        id
        type
        occurredAt
        recordedAt
        actorName
        agencyName
        objectType
        objectId
        caseId
        caseNumber
        requestId
        details {
          name
          value
        }
      }
    }
  }
`);

/** One entry: what it says, whether it stands in the log, and how the case was then. */
export function EntryDetail({ index, canReplay }: { index: number; canReplay: boolean }) {
  const [{ data, error }, refetch] = useQuery({ query: entryDocument, variables: { index } });
  if (error !== undefined && data === undefined)
    return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <Skeleton lines={6} />;
  if (data.auditEntry == null)
    return <EmptyState title="没有这一条">日志里没有这一条，或您没有权限查看。</EmptyState>;
  const { event } = data.auditEntry;
  if (event == null) return <EntryProof index={index} />;
  const facts = [
    { label: '做了什么', value: nameAuditEvent(event.type) },
    { label: '谁', value: event.actorName ?? '公众或系统' },
    { label: '单位', value: event.agencyName ?? '—' },
    { label: '办理时间', value: formatInstant(event.occurredAt) },
    { label: '数据库记录时间', value: formatInstant(event.recordedAt) },
    { label: '申请编号', value: event.caseNumber ?? '—' },
    { label: '对象', value: `${nameAuditObject(event.objectType)} ${event.objectId}`, wide: true },
    { label: '请求编号', value: event.requestId },
    ...(event.details ?? []).map(({ name, value }) => ({ label: nameAuditDetail(name), value, wide: true })),
  ];
  return (
    <>
      <FactSection id="entry" title={`第 ${index} 条`} facts={facts}>
        <EntryProof key={index} index={index} />
      </FactSection>
      {canReplay && event.caseId != null && (
        <CaseMoment key={event.id} caseId={event.caseId} at={event.occurredAt} />
      )}
    </>
  );
}
