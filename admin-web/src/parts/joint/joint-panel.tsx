import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { attendanceNames } from '../../text/joint.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import styles from './joint.module.css';
import { unansweredFirst } from './unanswered-first.js';

export const nextMeetingFragment = graphql(`
  fragment JointPanel_Meeting on Meeting {
    id
    title
    scheduledAt
    place
    invitations {
      id
      isOwn
      attendance
    }
  }
`);

export const wantedTopicFragment = graphql(`
  fragment JointPanel_Topic on Topic {
    id
    title
    opinionWantedFrom
    proposer {
      id
      shortName
    }
  }
`);

export const openSolicitationFragment = graphql(`
  fragment JointPanel_Solicitation on Solicitation {
    id
    title
    closesOn
    isOpen
    topicCount
  }
`);

interface JointPanelProps {
  /** Undefined for who answers no invitations. */
  meetings: readonly FragmentType<typeof nextMeetingFragment>[] | undefined;
  topics: readonly FragmentType<typeof wantedTopicFragment>[] | undefined;
  solicitations: readonly FragmentType<typeof openSolicitationFragment>[] | undefined;
}

/** What a liaison has to do for the joint meeting: topics while they are solicited, receipts, opinions, and the materials of the next one. */
export function JointPanel({ meetings, topics, solicitations }: JointPanelProps) {
  if (meetings === undefined) return null;
  const next = unansweredFirst(getFragmentData(nextMeetingFragment, meetings));
  const wanted = getFragmentData(wantedTopicFragment, topics ?? []).filter(
    ({ opinionWantedFrom }) => opinionWantedFrom != null,
  );
  const running = getFragmentData(openSolicitationFragment, solicitations ?? []).filter(
    ({ isOpen }) => isOpen,
  );
  return (
    <Panel id="joint" title="联席会议" beside={<a href="/joint/meetings">全部会议</a>}>
      {running.length + next.length + wanted.length === 0 && (
        <EmptyState title="没有正在征集的议题、等您回执的会议和等您单位提意见的议题" headingLevel={3} />
      )}
      <ul className={styles['list']}>
        {running.map(({ id, title, closesOn, topicCount }) => (
          <li key={id} className={styles['item']}>
            <a href={`/joint/topics${formatSearchText({ id })}`}>正在征集议题：{title}</a>
            <span className={styles['soft']}>
              截止 {formatDate(closesOn)}，已收到 {topicCount} 个；请从这里提交议题
            </span>
          </li>
        ))}
        {next.map(({ id, title, scheduledAt, place, invitations }) => {
          const own = invitations.find(({ isOwn }) => isOwn);
          return (
            <li key={id} className={styles['item']}>
              <a href={`/joint/meetings/${id}/materials`}>{title}：材料和回执</a>
              <span className={styles['soft']}>
                {formatInstant(scheduledAt)}，{place}；本单位{attendanceNames[own?.attendance ?? 'PENDING']}
              </span>
            </li>
          );
        })}
        {wanted.map(({ id, title, proposer }) => (
          <li key={id} className={styles['item']}>
            <a href={`/joint/topics/${id}`}>请提会商意见：{title}</a>
            <span className={styles['soft']}>{proposer.shortName}提出</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
