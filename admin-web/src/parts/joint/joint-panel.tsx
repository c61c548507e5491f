import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
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

interface JointPanelProps {
  /** Undefined for who answers no invitations. */
  meetings: readonly FragmentType<typeof nextMeetingFragment>[] | undefined;
  topics: readonly FragmentType<typeof wantedTopicFragment>[] | undefined;
}

/** What a liaison has to do for the joint meeting: receipts, opinions, and the materials of the next one. */
export function JointPanel({ meetings, topics }: JointPanelProps) {
  if (meetings === undefined) return null;
  const next = unansweredFirst(getFragmentData(nextMeetingFragment, meetings));
  const wanted = getFragmentData(wantedTopicFragment, topics ?? []).filter(
    ({ opinionWantedFrom }) => opinionWantedFrom != null,
  );
  return (
    <Panel id="joint" title="联席会议" beside={<a href="/joint/meetings">全部会议</a>}>
      {next.length + wanted.length === 0 && (
        <EmptyState title="没有等您回执的会议，也没有等您单位提意见的议题" headingLevel={3} />
      )}
      <ul className={styles['list']}>
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
