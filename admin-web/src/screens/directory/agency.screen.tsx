import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { hasPermission } from '../../lib/session.js';
import { agencyKindNames } from '../../text/agencies.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { AgencyContact } from './agency-contact.js';
import { AgencyDuties } from './agency-duties.js';
import { AgencyPosts } from './agency-posts.js';
import { AgencyRecords } from './agency-records.js';

export const Route = createLazyRoute('/office/org/$agencyId')({ component: AgencyScreen });

const agencyDocument = graphql(`
  query Agency($id: ID!) {
    agency(id: $id) {
      id
      name
      shortName
      kind
      isMember
      dataBasis
      clause
      ...AgencyContact_Agency
      parent {
        id
        name
      }
      duties {
        ...AgencyDuties_MechanismItem
      }
      verificationScopes {
        ...AgencyRecords_VerificationScope
      }
    }
    directory(agencyId: $id) {
      ...AgencyPosts_Mandate
    }
  }
`);

const crumbs = [
  { label: '首页', href: '/' },
  { label: '机制与通讯录', href: '/org' },
];

function AgencyScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { agencyId } = useParams({ from: '/office/org/$agencyId' });
  const [{ data, error }, refetch] = useQuery({ query: agencyDocument, variables: { id: agencyId } });
  if (error !== undefined && data === undefined)
    return (
      <>
        <PageHeader title="单位" crumbs={crumbs} />
        <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      </>
    );
  if (data === undefined)
    return (
      <>
        <PageHeader title="单位" crumbs={crumbs} />
        <Skeleton lines={8} />
      </>
    );
  const { agency, directory } = data;
  if (agency == null)
    return (
      <>
        <PageHeader title="没有这个单位" crumbs={crumbs} />
        <EmptyState title="地址中的单位代码不存在">请从机制与通讯录中选择单位。</EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title={agency.name}
        action="单位"
        crumbs={crumbs}
        beside={
          <StateTag label={agencyKindNames[agency.kind]} tone={agency.isMember ? 'running' : 'neutral'} />
        }
      />
      <FactSection
        id="about"
        title="基本情况"
        facts={[
          { label: '简称', value: agency.shortName },
          { label: '机制条款', value: agency.clause },
          {
            label: '上级单位',
            value:
              agency.parent == null ? '无' : <a href={`/org/${agency.parent.id}`}>{agency.parent.name}</a>,
          },
          { label: '提供数据的依据', value: agency.dataBasis, wide: true },
        ]}
      />
      <AgencyContact agency={agency} canEdit={hasPermission(session, 'agency.edit')} />
      <AgencyPosts mandates={directory} />
      <AgencyDuties duties={agency.duties} />
      <AgencyRecords scopes={agency.verificationScopes} />
    </>
  );
}
