import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { AgencyTable } from './agency-table.js';
import { MechanismChart } from './mechanism-chart.js';
import { MechanismItems } from './mechanism-items.js';

export const Route = createLazyRoute('/office/org')({ component: DirectoryScreen });

const directoryDocument = graphql(`
  query Directory {
    agencies {
      ...MechanismChart_Agency
      ...AgencyTable_Agency
    }
    communities {
      ...MechanismChart_Community
    }
    directory {
      ...MechanismChart_Mandate
      ...AgencyTable_Mandate
    }
    mechanismItems {
      ...MechanismItems_MechanismItem
    }
  }
`);

function DirectoryScreen() {
  const { view = 'chart' } = useSearch({ from: '/office/org' });
  const [{ data, error }, refetch] = useQuery({ query: directoryDocument });
  const contents = () => {
    if (error !== undefined && data === undefined)
      return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
    if (data === undefined) return <Skeleton lines={10} />;
    switch (view) {
      case 'chart':
        return (
          <MechanismChart agencies={data.agencies} communities={data.communities} mandates={data.directory} />
        );
      case 'list':
        return <AgencyTable agencies={data.agencies} mandates={data.directory} />;
      case 'items':
        return <MechanismItems items={data.mechanismItems} />;
    }
  };
  return (
    <>
      <PageHeader title="机制与通讯录" crumbs={[{ label: '首页', href: '/' }]} />
      <p>县公租房管理联席会议的组成、职责和现任人员。点单位可看它的职责条款、要答复的核查记录和任职人员。</p>
      <ViewSwitcher
        current={view}
        views={[
          { id: 'chart', name: '结构图', href: '/org' },
          { id: 'list', name: '通讯录', href: '/org?view=list' },
          { id: 'items', name: '任务、要求与规则', href: '/org?view=items' },
        ]}
      />
      {contents()}
    </>
  );
}
