import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import styles from '../../parts/joint/joint.module.css';
import { Panel } from '../../ui/panel.js';

const topicFragment = graphql(`
  fragment TopicsToApprove_Topic on Topic {
    id
    title
    proposer {
      id
      shortName
    }
  }
`);

/** What waits for 召集人 alone: without their word no plenary agenda stands. */
export function TopicsToApprove({ topics }: { topics: readonly FragmentType<typeof topicFragment>[] }) {
  if (topics.length === 0) return null;
  return (
    <Panel id="to-approve" title="等您审定的议题" beside={<a href="/joint/topics">全部议题</a>}>
      <ul className={styles['list']}>
        {getFragmentData(topicFragment, topics).map(({ id, title, proposer }) => (
          <li key={id} className={styles['item']}>
            <a href={`/joint/topics/${id}`}>{title}</a>
            <span className={styles['soft']}>{proposer.shortName}提出，联络员会议已审过</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
