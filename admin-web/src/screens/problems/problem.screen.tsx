import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { chainLinkNames, problemSourceNames, problemStateNames } from '../../text/problems.js';
import { describeReplyLimit } from '../../text/supervision.js';
import { taskStateNames } from '../../text/tasks.js';
import { ErrorState } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { ProblemActs } from './problem-acts.js';

export const Route = createLazyRoute('/office/supervise/problems/$id')({ component: ProblemScreen });

const problemDocument = graphql(`
  query Problem($id: ID!) {
    problem(id: $id) {
      id
      number
      link
      source
      title
      description
      requirement
      state
      dueOn
      daysLeft
      registeredAt
      measures
      rectifiedAt
      lookBackFrom
      lookBackHolds
      lookBackNote
      lookedBackAt
      closedAt
      reopened
      taskSentBackAt
      taskSentBackReason
      task {
        id
        number
        state
      }
      lead {
        id
        name
      }
      registeredBy {
        id
        displayName
      }
      rectifiedBy {
        id
        displayName
      }
      lookedBackBy {
        id
        displayName
      }
      closedBy {
        id
        displayName
      }
      ...ProblemActs_Problem
    }
  }
`);

type Person = { displayName: string } | null | undefined;
const whoAndWhen = (person: Person, at: string | null | undefined): string =>
  at == null ? '—' : `${person?.displayName ?? ''} ${formatInstant(at)}`;

function ProblemScreen() {
  const { id } = useParams({ from: '/office/supervise/problems/$id' });
  const [{ data, error }, refetch] = useQuery({ query: problemDocument, variables: { id } });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  if (error !== undefined && data === undefined) return <ErrorState onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const problem = data.problem;
  const crumbs = [
    { label: '首页', href: '/' },
    { label: '问题台账', href: '/supervise/problems' },
  ];
  if (problem == null)
    return (
      <>
        <PageHeader title="没有这个问题" crumbs={crumbs} />
        <p>地址可能写错了，或者它不由您的单位整改。请从问题台账重新进入。</p>
      </>
    );
  const found = problem.lookBackHolds == null ? '—' : problem.lookBackHolds ? '没有反弹' : '发现反弹';
  return (
    <>
      <PageHeader
        title={problem.title}
        crumbs={crumbs}
        beside={<StateTag label={problemStateNames[problem.state]} />}
      />
      <FactSection
        id="problem"
        title={problem.number}
        facts={[
          { label: '环节', value: chainLinkNames[problem.link] },
          { label: '来源', value: problemSourceNames[problem.source] },
          { label: '整改单位', value: problem.lead.name },
          {
            label: '整改期限',
            value: `${formatDate(problem.dueOn)} ${describeReplyLimit(problem.daysLeft)}`,
          },
          { label: '登记', value: whoAndWhen(problem.registeredBy, problem.registeredAt) },
          { label: '重新整改次数', value: String(problem.reopened) },
          { label: '问题', value: problem.description, wide: true },
          { label: '整改要求', value: problem.requirement, wide: true },
        ]}
      />
      {problem.taskSentBackAt != null && (
        <p role="status">
          整改任务于 {formatInstant(problem.taskSentBackAt)} 被退回：{problem.taskSentBackReason}
          。请整改单位补充后重新报告。
        </p>
      )}
      <FactSection
        id="progress"
        title="整改和回头看"
        facts={[
          { label: '报告整改完成', value: whoAndWhen(problem.rectifiedBy, problem.rectifiedAt) },
          {
            label: '最早回头看',
            value: problem.lookBackFrom == null ? '—' : formatDate(problem.lookBackFrom),
          },
          {
            label: '整改任务',
            value:
              problem.task == null ? (
                '开始整改时立项'
              ) : (
                <a href={`/joint/tasks/${problem.task.id}`}>
                  {problem.task.number}（{taskStateNames[problem.task.state]}）
                </a>
              ),
          },
          { label: '整改情况', value: problem.measures ?? '—', wide: true },
          { label: '回头看', value: whoAndWhen(problem.lookedBackBy, problem.lookedBackAt) },
          { label: '结果', value: found },
          { label: '回头看情况', value: problem.lookBackNote ?? '—', wide: true },
          { label: '销号', value: whoAndWhen(problem.closedBy, problem.closedAt) },
        ]}
      />
      <ProblemActs problem={problem} onDone={reload} />
    </>
  );
}
