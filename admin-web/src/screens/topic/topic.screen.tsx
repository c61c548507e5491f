import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { memberOptions } from '../../parts/joint/members.js';
import { topicFragment } from '../../parts/joint/topic-outcome.js';
import { whereTopicStands } from '../../parts/joint/where-topic-stands.js';
import { secrecyNames, topicKindNames, topicStateNames, topicStateTones } from '../../text/joint.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice, Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from '../../parts/joint/joint.module.css';
import { SourceTask } from './source-task.js';
import { OpinionForm } from './opinion-form.js';
import { TopicActions } from './topic-actions.js';
import { TopicFiles } from './topic-files.js';

export const Route = createLazyRoute('/office/joint/topics/$id')({ component: TopicScreen });

const topicDocument = graphql(`
  query TopicPage($id: ID!) {
    topic(id: $id) {
      id
      ...TopicDetail_Topic
    }
    agencies {
      id
      shortName
      isMember
    }
  }
`);

export function TopicScreen() {
  const { id } = useParams({ from: '/office/joint/topics/$id' });
  const [{ data, error }, refetch] = useQuery({
    query: topicDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (data === undefined && error !== undefined)
    return <ErrorState requestId={readRequestId(error)} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={10} />;
  const topic = getFragmentData(topicFragment, data.topic);
  if (topic == null) return <EmptyState headingLevel={1} title="没有找到这个议题，或者不在您的工作范围内" />;
  const members = memberOptions(data.agencies);
  return (
    <div className={styles['stack']}>
      <PageHeader
        title={topic.title}
        action="议题"
        crumbs={[{ label: '议题', href: '/joint/topics' }]}
        beside={<StateTag label={topicStateNames[topic.state]} tone={topicStateTones[topic.state]} />}
      />
      <Notice>{whereTopicStands(topic)}</Notice>
      {topic.returnReason != null && <Notice tone="attention">退回原因：{topic.returnReason}</Notice>}
      <FactSection
        id="topic"
        title="议题内容"
        facts={[
          { label: '类别', value: topicKindNames[topic.kind] },
          { label: '提出单位', value: topic.proposer.name },
          { label: '知悉范围', value: secrecyNames[topic.secrecy] },
          { label: '提交时间', value: formatInstant(topic.collectedAt) },
          ...(topic.sourceTaskId == null
            ? []
            : [{ label: '来自督办任务', value: <SourceTask id={topic.sourceTaskId} />, wide: true }]),
          { label: '审定人', value: topic.approvedByName ?? '尚未审定' },
          { label: '背景', value: <span className={styles['text']}>{topic.background}</span>, wide: true },
          { label: '建议', value: <span className={styles['text']}>{topic.proposal}</span>, wide: true },
        ]}
      />
      <TopicFiles topic={topic} onDone={reload} />
      <Panel id="opinions" title="会商意见">
        <p>
          需会商单位：{topic.consultedNames.join('、') || '无'}
          {topic.opinionsMissing > 0 && `；还差 ${topic.opinionsMissing} 家`}
        </p>
        <ul className={styles['list']}>
          {topic.opinions.map(({ id: opinionId, agency, opinion, givenByName, givenAt }) => (
            <li key={opinionId} className={styles['item']}>
              <strong>{agency.shortName}</strong>
              <span className={styles['text']}>{opinion}</span>
              <span className={styles['soft']}>
                {givenByName}，{formatInstant(givenAt)}
              </span>
            </li>
          ))}
        </ul>
        {topic.opinionWantedFrom != null && (
          <OpinionForm topicId={topic.id} agencyId={topic.opinionWantedFrom} onReload={reload} />
        )}
      </Panel>
      <TopicActions topic={topic} members={members} onReload={reload} />
    </div>
  );
}
