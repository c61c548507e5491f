import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { HomeQuery } from '../../graphql/gql/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import styles from '../../parts/joint/joint.module.css';
import { whatIsNext, whatIsNextFragment } from '../../parts/joint/what-is-next.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { meetingStateNames, meetingStateTones } from '../../text/joint.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';
import home from './home.module.css';

const meetingFragment = graphql(`
  fragment OfficeToday_Meeting on Meeting {
    id
    title
    state
    scheduledAt
    place
    ...WhatIsNext_Meeting
  }
`);

const taskFragment = graphql(`
  fragment OfficeToday_Task on Task {
    id
    number
    title
    lamp
    dueOn
    daysLeft
    leadAgency {
      id
      shortName
    }
  }
`);

/** 联席会议 today, for the office and the convener: the meetings that are not over, the topics that come in, the tasks that are late. */
export function OfficeToday({ data, mayPlan }: { data: HomeQuery; mayPlan: boolean }) {
  const { openMeetings: meetings, tasks: overdue, solicitations = [] } = data;
  if (meetings === undefined || overdue === undefined) return null;
  const open = getFragmentData(meetingFragment, meetings.items);
  const running = solicitations.filter(({ isOpen }) => isOpen);
  return (
    <>
      <Panel id="office" title="会议和征集" beside={<a href="/joint/meetings">全部会议</a>}>
        {open.length + running.length === 0 && (
          <EmptyState title="没有正在筹备的会议，也没有正在征集的议题" headingLevel={3}>
            {mayPlan && (
              <p>
                要开会，请到<a href="/joint/meetings">联席会议</a>安排；要征集，请到
                <a href="/joint/topics">议题</a>
                发起。
              </p>
            )}
          </EmptyState>
        )}
        <ul className={styles['list']}>
          {open.map((meeting) => (
            <li key={meeting.id} className={styles['item']}>
              <span>
                <a href={`/joint/meetings/${meeting.id}`}>{meeting.title}</a>{' '}
                <StateTag label={meetingStateNames[meeting.state]} tone={meetingStateTones[meeting.state]} />
              </span>
              <span className={styles['soft']}>
                {formatInstant(meeting.scheduledAt)}，{meeting.place}。
                {whatIsNext(getFragmentData(whatIsNextFragment, meeting))}
              </span>
            </li>
          ))}
          {running.map(({ id, title, closesOn, topicCount }) => (
            <li key={id} className={styles['item']}>
              <a href="/joint/topics">正在征集：{title}</a>
              <span className={styles['soft']}>
                截止 {formatDate(closesOn)}，已收到 {topicCount} 个议题
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <OverdueTasks overdue={overdue} />
    </>
  );
}

function OverdueTasks({ overdue }: { overdue: NonNullable<HomeQuery['tasks']> }) {
  return (
    <Panel
      id="overdue-tasks"
      title={`超期的督办任务，${overdue.totalCount ?? 0} 项`}
      beside={<a href="/joint/tasks?overdue=yes">查看并催办</a>}
    >
      {overdue.items.length === 0 && <EmptyState title="没有超期的督办任务" headingLevel={3} />}
      <ol className={home['lines']}>
        {getFragmentData(taskFragment, overdue.items).map(({ id, number, title, leadAgency, ...limit }) => (
          <li key={id}>
            <a href={`/joint/tasks/${id}`} className={home['line']}>
              <span className={home['subject']}>
                <strong>{title}</strong> {number}
              </span>
              <span>{leadAgency.shortName}</span>
              <span className={home['due']}>
                <TaskLamp lamp={limit.lamp} dueOn={limit.dueOn} daysLeft={limit.daysLeft} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
