import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { isForbidden } from '../../graphql/query-status.js';
import { formatInstant } from '../../lib/dates.js';
import { hasPermission } from '../../lib/session.js';
import { MandateRequestTable } from '../../parts/mandate-request-table.js';
import { nameAccountState } from '../../text/accounts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice, Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { AccountActions } from './account-actions.js';
import { AccountSignIn } from './account-sign-in.js';
import { AssignMandateForm } from './assign-mandate-form.js';
import { MandateTable } from './mandate-table.js';

export const Route = createLazyRoute('/office/admin/accounts/$id')({ component: AccountScreen });

const accountDocument = graphql(`
  query Account($id: ID!, $assigns: Boolean!) {
    account(id: $id) {
      id
      loginName
      displayName
      state
      createdAt
      mustChangePassword
      ...AccountActions_Account
      ...AccountSignIn_Account
      mandates {
        id
        validUntil
        ...MandateTable_Mandate
      }
    }
    mandateRequests(filter: { accountId: $id }, first: 20) {
      items {
        id
        ...MandateRequestTable_MandateRequest
      }
    }
    agencies {
      ...AssignMandateForm_Agency
    }
    communities {
      ...AssignMandateForm_Community
    }
    postPlaces @include(if: $assigns) {
      ...AssignMandateForm_PostPlace
    }
  }
`);

const crumbs = [
  { label: '首页', href: '/' },
  { label: '账号与任职', href: '/admin/accounts' },
];

function AccountScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { id } = useParams({ from: '/office/admin/accounts/$id' });
  const [{ data, error }, refetch] = useQuery({
    query: accountDocument,
    variables: { id, assigns: hasPermission(session, 'mandate.assign') },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined || data.account == null) {
    const failed = error !== undefined;
    return (
      <>
        <PageHeader title="账号" crumbs={crumbs} />
        {isForbidden(error) && (
          <NoPermission subject="账号与任职" roleName={session.currentRole.name} headingLevel={3} />
        )}
        {failed && !isForbidden(error) && <ErrorState onRetry={reload} />}
        {!failed && data === undefined && <Skeleton lines={8} />}
        {!failed && data !== undefined && <EmptyState title="没有这个账号">请从账号列表中选择。</EmptyState>}
      </>
    );
  }
  const { account, agencies, communities, mandateRequests } = data;
  const isOwn = account.id === session.accountId;
  const isActive = account.state === 'ACTIVE';
  const assignForm = hasPermission(session, 'mandate.assign') && !isOwn && isActive && (
    <Panel id="assign" title="报请任职">
      <AssignMandateForm
        accountId={account.id}
        agencies={agencies}
        communities={communities}
        places={data.postPlaces ?? []}
        onDone={reload}
      />
    </Panel>
  );
  return (
    <>
      <PageHeader
        title={account.displayName}
        action="账号"
        crumbs={crumbs}
        beside={<StateTag label={nameAccountState(account.state)} tone={isActive ? 'good' : 'neutral'} />}
      />
      {isOwn && (
        <Notice>这是您自己的账号。按三员分立，管理员不能办理自己的账号，请由另一名系统管理员办理。</Notice>
      )}
      <FactSection
        id="about"
        title="账号"
        facts={[
          { label: '登录名', value: account.loginName },
          { label: '建立时间', value: formatInstant(account.createdAt) },
          { label: '密码', value: account.mustChangePassword ? '初始密码，本人尚未修改' : '本人已修改' },
        ]}
      >
        {hasPermission(session, 'account.edit') && !isOwn && isActive && (
          <AccountActions account={account} onDone={reload} />
        )}
      </FactSection>
      <AccountSignIn
        account={account}
        canEdit={hasPermission(session, 'account.edit') && !isOwn && isActive}
        canReset={hasPermission(session, 'secondFactor.reset') && !isOwn && isActive}
        onDone={reload}
      />
      {account.mandates.every(({ validUntil }) => validUntil != null) && assignForm}
      <Panel id="mandates" title="任职">
        <MandateTable
          mandates={account.mandates}
          canComplete={hasPermission(session, 'mandate.complete') && !isOwn}
          onDone={reload}
        />
      </Panel>
      <Panel id="requests" title="任职报批">
        <MandateRequestTable requests={mandateRequests.items} empty="没有任职报批" onDone={reload} />
      </Panel>
      {account.mandates.some(({ validUntil }) => validUntil == null) && assignForm}
    </>
  );
}
