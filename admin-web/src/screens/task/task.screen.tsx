import { createLazyRoute, useParams, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { TaskQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { hasPermission } from '../../lib/session.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { whatIsDue, whatIsDueFragment } from '../../parts/task/what-is-due.js';
import {
  feedbackCycleNames,
  taskActName,
  taskPartStateNames,
  taskReminderNames,
  taskStateNames,
  taskStateTones,
  taskUrgencyNames,
} from '../../text/tasks.js';
import { ButtonLink } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';
import { Timeline } from '../../ui/timeline.js';
import { TaskActions } from './task-actions.js';
import { TaskChain } from './task-chain.js';
import { TaskExtensions } from './task-extensions.js';
import { TaskNotice } from './task-notice.js';
import { TaskFiles } from './task-files.js';
import { TaskTopics } from './task-topics.js';
import styles from '../../parts/task/task.module.css';

export const Route = createLazyRoute('/office/joint/tasks/$id')({ component: TaskScreen });

const taskDocument = graphql(`
  query Task($id: ID!) {
    task(id: $id) {
      id
      number
      title
      content
      acceptance
      instructedBy
      leadLeader
      coLeaders
      urgency
      meetingId
      contact
      originKind
      originId
      originLabel
      mechanismItem {
        id
        clause
        title
      }
      leadAgency {
        id
        shortName
      }
      parts {
        id
        role
        state
        returnCount
        receivedAt
        reportedAt
        agency {
          id
          shortName
        }
      }
      dueOn
      daysLeft
      feedbackCycle
      feedbackDueOn
      hasReportedThisCycle
      state
      lamp
      redReason
      returnCount
      doneOn
      lookBackOn
      lookBack
      closedAt
      closedByName
      verifiedByName
      version
      steps {
        id
        action
        actorName
        text
        percent
        at
        agency {
          id
          shortName
        }
      }
      extensions {
        id
        dueOnBefore
        requestedUntil
        reason
        state
        requestedByName
        decidedByName
        decisionReason
        version
      }
      documents {
        id
        number
        title
        issuedAt
        issuedByName
      }
      files {
        id
        ...OfficeFileList_OfficeFile
      }
      reminders {
        id
        kind
        firedAt
        firedByName
      }
      topics {
        id
        title
        state
      }
      availableActions {
        action
        label
        allowed
        reason
      }
      ...WhatIsDue_Task
    }
  }
`);

type Seen = NonNullable<TaskQuery['task']>;

function TaskScreen() {
  const { id } = useParams({ from: '/office/joint/tasks/$id' });
  const { session } = useRouteContext({ from: '/office' });
  const [query, refetch] = useQuery({
    query: taskDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const status = queryStatusOf(query);
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const task = query.data?.task;
  if (status === 'forbidden') return <NoPermission subject="督办任务" roleName={session.currentRole.name} />;
  if (status === 'error')
    return (
      <ErrorState
        requestId={query.error === undefined ? undefined : readRequestId(query.error)}
        onRetry={reload}
      />
    );
  if (status === 'loading' || (task == null && query.fetching)) return <Skeleton lines={10} />;
  if (task == null)
    return (
      <EmptyState headingLevel={1} title="没有找到这项任务">
        <p>它可能不由本单位承办，或者链接不完整。</p>
        <ButtonLink href="/joint/tasks">返回督办任务</ButtonLink>
      </EmptyState>
    );
  const isOffice = hasPermission(session, 'task.create');
  const mayUpload =
    !['DONE', 'CLOSED'].includes(task.state) &&
    (isOffice || (hasPermission(session, 'task.report') && task.state !== 'REGISTERED'));
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={`${task.number} ${task.title}`}
        crumbs={[{ label: '督办任务', href: '/joint/tasks' }]}
        beside={<StateTag label={taskStateNames[task.state]} tone={taskStateTones[task.state]} />}
      />
      <div className={styles['split']}>
        <div className={styles['acts']}>
          <TaskActions
            task={task}
            due={whatIsDue(getFragmentData(whatIsDueFragment, task), session.currentRole.agencyId)}
            onDone={reload}
          />
        </div>
        <div className={`${styles['screen'] ?? ''} ${styles['sheet'] ?? ''}`}>
          <Sheet task={task} />
          <Parts task={task} />
          <TaskFiles
            taskId={task.id}
            files={task.files}
            uploadLabel={mayUpload ? (isOffice ? '上传附件' : '上传佐证') : undefined}
            onDone={reload}
          />
          <Panel id="steps" title="办理过程">
            <Timeline label="办理过程，新的在前" entries={task.steps.map(entryOf)} />
          </Panel>
        </div>
        <div className={styles['side']}>
          <TaskExtensions extensions={task.extensions} />
          <TaskTopics task={task} onDone={reload} />
          <TaskChain task={task} session={session} />
          <TaskNotice
            taskId={task.id}
            documents={task.documents}
            mayIssue={hasPermission(session, 'task.publish') && task.state !== 'REGISTERED'}
            onDone={reload}
          />
          <Reminders task={task} />
        </div>
      </div>
    </div>
  );
}

const entryOf = ({ id, action, actorName, agency, at, text, percent }: Seen['steps'][number]) => ({
  id,
  title: percent == null ? taskActName(action) : `${taskActName(action)}，完成 ${percent}%`,
  person: actorName,
  agency: agency?.shortName ?? '县政府',
  at,
  ...(text === '' ? {} : { opinion: text }),
});

function Sheet({ task }: { task: Seen }) {
  const until =
    task.feedbackDueOn == null
      ? ''
      : `，${task.hasReportedThisCycle ? '本期已反馈，下期至' : '本期至'}${formatDate(task.feedbackDueOn)}`;
  const feedback =
    task.feedbackCycle == null ? '一次性' : `${feedbackCycleNames[task.feedbackCycle]}${until}`;
  return (
    <FactSection
      id="sheet"
      title="督办单"
      facts={[
        { label: '牵头单位', value: task.leadAgency.shortName },
        {
          label: '时限',
          value: (
            <TaskLamp
              lamp={task.lamp}
              dueOn={task.dueOn}
              daysLeft={task.daysLeft}
              redReason={task.redReason}
              returnCount={task.returnCount}
            />
          ),
        },
        { label: '反馈', value: feedback },
        { label: '退回', value: `${task.returnCount} 次` },
        { label: '紧急程度', value: taskUrgencyNames[task.urgency] },
        { label: '批示领导', value: task.instructedBy || '无' },
        { label: '牵头领导', value: task.leadLeader || '无' },
        { label: '配合领导', value: task.coLeaders || '无' },
        { label: '督办联系人', value: task.contact || '无' },
        { label: '督办内容', value: <span className={styles['text']}>{task.content}</span>, wide: true },
        { label: '验收标准', value: <span className={styles['text']}>{task.acceptance}</span>, wide: true },
      ]}
    />
  );
}

function Parts({ task }: { task: Seen }) {
  return (
    <Panel id="parts" title="承办单位">
      <DataTable
        caption="承办单位"
        rows={task.parts}
        getRowId={(part) => part.id}
        empty={null}
        columns={[
          { id: 'agency', title: '单位', cell: (part) => part.agency.shortName },
          { id: 'role', title: '分工', cell: (part) => (part.role === 'LEAD' ? '牵头' : '配合') },
          { id: 'state', title: '进度', cell: (part) => taskPartStateNames[part.state] },
          {
            id: 'reported',
            title: '最近反馈',
            cell: (part) => (part.reportedAt == null ? '尚未反馈' : formatInstant(part.reportedAt)),
          },
          { id: 'returns', title: '退回', align: 'end', cell: (part) => `${part.returnCount} 次` },
        ]}
      />
    </Panel>
  );
}

function Reminders({ task }: { task: Seen }) {
  if (task.reminders.length === 0) return null;
  return (
    <Panel id="reminders" title="提醒和催办">
      <ul className={styles['chain']}>
        {task.reminders.map((one) => (
          <li key={one.id}>
            {taskReminderNames[one.kind]}（{one.firedByName ?? '系统'}，{formatInstant(one.firedAt)}）
          </li>
        ))}
      </ul>
    </Panel>
  );
}
