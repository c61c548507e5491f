import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { hasPermission } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { RiskForm, type RegisteredRisk } from './risk-form.js';
import { RiskTable } from './risk-table.js';

export const Route = createLazyRoute('/office/supervise/risks')({ component: IntegrityRisksScreen });

const risksDocument = graphql(`
  query IntegrityRisks {
    integrityRisks {
      id
      ...RiskTable_IntegrityRisk
    }
  }
`);

function IntegrityRisksScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const [{ data, error }, refetch] = useQuery({ query: risksDocument, requestPolicy: 'cache-and-network' });
  const [form, setForm] = useState<RegisteredRisk | 'NEW' | null>(null);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={6} />;
    return (
      <Panel id="risks" title="登记表" beside={<span>{data.integrityRisks.length} 个</span>}>
        <RiskTable
          risks={data.integrityRisks}
          mayEdit={hasPermission(session, 'risk.edit')}
          onEdit={setForm}
          onChanged={reload}
        />
      </Panel>
    );
  };
  return (
    <>
      <PageHeader
        title="廉政风险点"
        crumbs={[{ label: '首页', href: '/' }]}
        actions={
          hasPermission(session, 'risk.create') && (
            <Button tone="primary" onClick={() => setForm('NEW')}>
              登记风险点
            </Button>
          )
        }
      />
      {form !== null && (
        <RiskForm
          key={form === 'NEW' ? form : form.id}
          {...(form === 'NEW' ? {} : { risk: form })}
          onDone={() => {
            setForm(null);
            reload();
          }}
          onCancel={() => setForm(null)}
        />
      )}
      {contents()}
    </>
  );
}
