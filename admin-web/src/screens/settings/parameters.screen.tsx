import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { hasPermission } from '../../lib/session.js';
import { parameterGroups, setPermissionOf } from '../../text/parameters.js';
import { Drawer } from '../../ui/drawer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { ParameterDetail } from './parameter-detail.js';
import { ParameterTable } from './parameter-table.js';
import { SetupProgress } from './setup-progress.js';
import type { ParameterSearch } from './url-state.js';

export const Route = createLazyRoute('/office/admin/parameters')({ component: ParametersScreen });

const parametersDocument = graphql(`
  query Parameters {
    setupChecklist {
      key
      group
      state
      title
      ...ParameterTable_SetupChecklistItem
      ...ParameterDetail_SetupChecklistItem
      ...SetupProgress_SetupChecklistItem
    }
    policyParameters {
      id
      key
      ...ParameterTable_PolicyParameter
      ...ParameterDetail_PolicyParameter
    }
  }
`);

function addressOf({ group, state }: ParameterSearch): string {
  const parts = [
    ...(group === undefined ? [] : [`group=${group}`]),
    ...(state === undefined ? [] : [`state=${state}`]),
  ];
  return parts.length === 0 ? '/admin/parameters' : `/admin/parameters?${parts.join('&')}`;
}

function ParametersScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const search = useSearch({ from: '/office/admin/parameters' });
  const navigate = useNavigate({ from: '/admin/parameters' });
  const [{ data, error }, refetch] = useQuery({
    query: parametersDocument,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const { group, state, id } = search;
  const open = (key: string | undefined) => void navigate({ search: { group, state, id: key } });
  const contents = () => {
    if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
    if (data === undefined) return <Skeleton lines={12} />;
    const shown = data.setupChecklist.filter(
      (item) =>
        (group === undefined || item.group === group) && (state === undefined || item.state !== 'SET'),
    );
    const current = data.setupChecklist.find(({ key }) => key === id);
    return (
      <>
        <SetupProgress items={data.setupChecklist} openHref={addressOf({ group, state: 'open' })} />
        <ViewSwitcher
          label="分组"
          current={group ?? 'all'}
          views={[
            {
              id: 'all',
              name: '全部',
              href: addressOf({ state }),
              count: countOf(data.setupChecklist, undefined, state),
            },
            ...parameterGroups.map((one) => ({
              id: one.id,
              name: one.name,
              href: addressOf({ group: one.id, state }),
              count: countOf(data.setupChecklist, one.id, state),
            })),
          ]}
        />
        {state === 'open' && (
          <p>
            只显示尚未按本县文件设置的参数。<a href={addressOf({ group })}>显示全部参数</a>
          </p>
        )}
        {shown.length === 0 && (
          <EmptyState title="没有符合条件的参数">这一组参数都已按本县文件设置。</EmptyState>
        )}
        {parameterGroups.map((one) => {
          const items = shown.filter((item) => item.group === one.id);
          return items.length === 0 ? null : (
            <Panel key={one.id} id={`group-${one.id}`} title={one.name}>
              <ParameterTable
                caption={one.name}
                items={items}
                parameters={data.policyParameters}
                onOpen={open}
              />
            </Panel>
          );
        })}
        <Drawer
          open={current !== undefined}
          onClose={() => open(undefined)}
          title={current?.title ?? '政策参数'}
        >
          {current !== undefined && (
            <ParameterDetail
              key={current.key}
              item={current}
              versions={data.policyParameters.filter(({ key }) => key === current.key)}
              canSet={hasPermission(session, setPermissionOf(current.group))}
              accountName={session.accountName}
              onSet={reload}
            />
          )}
        </Drawer>
      </>
    );
  };
  return (
    <>
      <PageHeader title="政策参数" crumbs={[{ label: '首页', href: '/' }]} />
      {contents()}
    </>
  );
}

function countOf(
  items: readonly { group: string; state: string }[],
  group: string | undefined,
  state: 'open' | undefined,
): number {
  return items.filter(
    (item) => (group === undefined || item.group === group) && (state === undefined || item.state !== 'SET'),
  ).length;
}
