import { useNavigate, useParams, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import type { VerificationAnswerQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { today } from '../../lib/dates.js';
import { formatSearchText, type ListSearch } from '../../lib/list-search.js';
import { toRequestFilter } from '../../parts/verification/request-filter.js';
import { isWaiting, requestRowFragment, type RequestRow } from '../../parts/verification/request-row.js';
import { verificationStateNames, verificationStateTones } from '../../text/verification.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Said } from '../../ui/said.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { AnswerForm } from './answer-form.js';
import { DisputeNotice } from './dispute-notice.js';
import { findNextRequest } from './next-request.js';
import { RequestFacts } from './request-facts.js';
import { RequestList } from './request-list.js';
import type { AnswerSearch } from './url-state.js';
import styles from './verification-answer.module.css';

const verificationAnswerDocument = graphql(`
  query VerificationAnswer($id: ID!, $filter: VerificationRequestFilter, $after: String) {
    verificationRequest(id: $id) {
      id
      ...RequestRow_VerificationRequest
      ...DisputeNotice_VerificationRequest
      ...RequestFacts_VerificationRequest
      ...AnswerForm_VerificationRequest
    }
    verificationRequests(filter: $filter, after: $after, first: 50) {
      items {
        id
        ...RequestRow_VerificationRequest
      }
    }
    recordTypeForms {
      recordType
      ...AnswerForm_RecordTypeForm
    }
  }
`);

export function VerificationAnswerScreen() {
  const { id } = useParams({ from: '/office/work/verification/$id' });
  const search = useSearch({ from: '/office/work/verification/$id' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const variables = useMemo(
    () => ({ id, filter: toRequestFilter(search), after: search.after ?? null }),
    [id, search],
  );
  const [query, refetch] = useQuery({
    query: verificationAnswerDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const [said, setSaid] = useState('');
  const { data, error } = query;
  const status = queryStatusOf(query);
  const rows = (data?.verificationRequests.items ?? []).map((item) =>
    getFragmentData(requestRowFragment, item),
  );
  const next = findNextRequest(rows, id);
  const backHref = `/work/verification${formatSearchText({ ...withoutDate(search) })}`;

  const open = (to: RequestRow | null, asOf: string | undefined) =>
    void (to === null
      ? navigate({ to: '/work/verification', search: withoutDate(search) })
      : navigate({ to: '/work/verification/$id', params: { id: to.id }, search: { ...search, asOf } }));
  const handleSaved = (name: string) => {
    setSaid(`已答复${name}。`);
    open(next, search.asOf);
  };
  const handleAsOf = (asOf: string | null) =>
    void navigate({
      to: '/work/verification/$id',
      params: { id },
      search: { ...search, asOf: asOf ?? undefined },
      replace: true,
    });
  const isShown =
    data != null && (data.verificationRequest == null ? !query.fetching : data.verificationRequest.id === id);

  return (
    <div className={styles['screen']}>
      {status === 'forbidden' && <NoPermission subject="部门核查" roleName={session.currentRole.name} />}
      {status === 'error' && (
        <ErrorState
          headingLevel={1}
          requestId={error === undefined ? undefined : readRequestId(error)}
          onRetry={() => refetch()}
        />
      )}
      {status !== 'forbidden' && status !== 'error' && (
        <div className={styles['split']}>
          <RequestList rows={rows} currentId={id} search={search} />
          <div className={styles['panel']}>
            <Said>{said}</Said>
            {isShown ? (
              <AnswerPanel
                key={id}
                data={data}
                account={session.accountName}
                asOf={search.asOf ?? today()}
                backHref={backHref}
                nextHref={
                  next === null ? null : `/work/verification/${next.id}${formatSearchText({ ...search })}`
                }
                onAsOfChange={handleAsOf}
                onSaved={handleSaved}
                onReload={() => refetch({ requestPolicy: 'network-only' })}
              />
            ) : (
              <Skeleton lines={8} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** Back in the list the date of the data has no meaning. */
function withoutDate(search: AnswerSearch): ListSearch {
  const queue = { ...search };
  delete queue.asOf;
  return queue;
}

interface AnswerPanelProps {
  data: VerificationAnswerQuery;
  account: string;
  asOf: string;
  backHref: string;
  nextHref: string | null;
  onAsOfChange: (asOf: string | null) => void;
  onSaved: (name: string) => void;
  onReload: () => void;
}

function AnswerPanel({
  data,
  account,
  asOf,
  backHref,
  nextHref,
  onAsOfChange,
  onSaved,
  onReload,
}: AnswerPanelProps) {
  const request = data.verificationRequest;
  const type = data.recordTypeForms.find(
    ({ recordType }) => recordType === getFragmentData(requestRowFragment, request)?.recordType,
  );
  const row = getFragmentData(requestRowFragment, request);
  if (request == null || row == null || type === undefined) {
    return (
      <EmptyState headingLevel={1} title="没有找到这件核查请求">
        <p>它可能不属于本单位，或者链接不完整。</p>
        <ButtonLink href={backHref}>返回部门核查</ButtonLink>
      </EmptyState>
    );
  }
  const refusals = row.availableActions.filter(({ isAllowed, reason }) => !isAllowed && reason != null);
  return (
    <>
      {/* A new request is a new page to a screen reader and to the keys 1 to 5. */}
      <PageHeader
        title={`${row.person.name}的${row.recordTypeLabel}`}
        action="答复核查"
        takesFocus
        crumbs={[{ label: '部门核查', href: backHref }]}
        beside={
          <StateTag label={verificationStateNames[row.state]} tone={verificationStateTones[row.state]} />
        }
        actions={nextHref === null ? undefined : <ButtonLink href={nextHref}>先办下一件</ButtonLink>}
      />
      <DisputeNotice request={request} />
      <RequestFacts request={request} />
      {isWaiting(row) ? (
        <AnswerForm
          account={account}
          request={request}
          type={type}
          asOf={asOf}
          onAsOfChange={onAsOfChange}
          hasNext={nextHref !== null}
          onSaved={() => onSaved(`${row.person.name}的${row.recordTypeLabel}`)}
          onReload={onReload}
        />
      ) : (
        <section className={styles['form']} aria-label="办理情况">
          <p>这件核查请求现在是“{verificationStateNames[row.state]}”，不需要本单位再答复。</p>
          {refusals.map(({ action, label, reason }) => (
            <p key={action}>
              {label}：{reason}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
