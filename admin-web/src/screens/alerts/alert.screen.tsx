import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { alertLightNames, alertLightTones, alertStateNames } from '../../text/supervision.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { ConcludeAlert } from './conclude-alert.js';
import { ModelCard } from './model-card.js';

export const Route = createLazyRoute('/office/supervise/alerts/$id')({ component: AlertScreen });

const alertDocument = graphql(`
  query Alert($id: ID!) {
    alert(id: $id) {
      id
      modelCode
      modelName
      light
      occurredOn
      raisedAt
      caseId
      applicationNumber
      state
      round
      previous {
        id
        state
        conclusion
      }
      conclusion
      concludedAt
      concludedBy {
        id
        displayName
      }
      person {
        id
        displayName
      }
      agency {
        id
        name
      }
      facts {
        label
        value
      }
      ...ConcludeAlert_Alert
    }
    supervisionModels {
      code
      ...ModelCard_SupervisionModelCard
    }
  }
`);

function AlertScreen() {
  const { id } = useParams({ from: '/office/supervise/alerts/$id' });
  const [{ data, error }, refetch] = useQuery({ query: alertDocument, variables: { id } });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const { alert, supervisionModels } = data;
  const crumbs = [
    { label: '首页', href: '/' },
    { label: '监督预警', href: '/supervise/alerts' },
  ];
  if (alert == null)
    return (
      <>
        <PageHeader title="没有这条预警" crumbs={crumbs} />
        <p>地址可能写错了。请从监督预警列表重新进入。</p>
      </>
    );
  const card = supervisionModels.find(({ code }) => code === alert.modelCode);
  return (
    <>
      <PageHeader
        title={`${alert.modelCode} ${alert.modelName}`}
        crumbs={crumbs}
        beside={
          <>
            <StateTag label={alertLightNames[alert.light]} tone={alertLightTones[alert.light]} />
            <StateTag label={alertStateNames[alert.state]} />
          </>
        }
      />
      <FactSection
        id="evidence"
        title="证据"
        facts={[
          { label: '发生日期', value: formatDate(alert.occurredOn) },
          { label: '发现时间', value: formatInstant(alert.raisedAt) },
          { label: '涉及人员', value: alert.person?.displayName ?? '—' },
          { label: '所在单位', value: alert.agency?.name ?? '—' },
          {
            label: '涉及申请',
            value:
              alert.caseId == null ? (
                '—'
              ) : (
                <a href={`/work/applications/${alert.caseId}`}>{alert.applicationNumber}，全部办理经过</a>
              ),
          },
          ...alert.facts,
          ...(alert.previous == null
            ? []
            : [
                {
                  label: `第${alert.round}次预警`,
                  value: (
                    <>
                      作出结论后又有新情况。
                      <a href={`/supervise/alerts/${alert.previous.id}`}>
                        前一次：{alertStateNames[alert.previous.state]}，{alert.previous.conclusion}
                      </a>
                    </>
                  ),
                  wide: true,
                },
              ]),
        ]}
        actions={<a href="/admin/audit">到审计追溯核对留痕</a>}
      />
      {alert.conclusion != null && (
        <FactSection
          id="conclusion"
          title="人工结论"
          facts={[
            { label: '结论', value: alertStateNames[alert.state] },
            { label: '核实人', value: alert.concludedBy?.displayName ?? '' },
            { label: '时间', value: alert.concludedAt == null ? '' : formatInstant(alert.concludedAt) },
            { label: '核实经过和理由', value: alert.conclusion, wide: true },
          ]}
        />
      )}
      <ConcludeAlert alert={alert} onDone={reload} />
      {card !== undefined && <ModelCard model={card} />}
    </>
  );
}
