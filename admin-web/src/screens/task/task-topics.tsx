import { useState } from 'react';
import type { TaskQuery } from '../../graphql/gql/graphql.js';
import { useSubmitTopics } from '../../parts/task/use-submit-topics.js';
import { topicStateNames } from '../../text/joint.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import styles from '../../parts/task/task.module.css';

type Seen = NonNullable<TaskQuery['task']>;

/** 逾期事项回到议程: the topics that the task became, and the office's one click. */
export function TaskTopics({ task, onDone }: { task: Seen; onDone: () => void }) {
  const { submit, isBusy } = useSubmitTopics();
  const [message, setMessage] = useState<string>();
  const maySubmit = task.availableActions.some(({ action }) => action === 'submitTopic');
  if (!maySubmit && task.topics.length === 0) return null;
  const handleSubmit = async () => {
    setMessage(await submit([task.id]));
    onDone();
  };
  return (
    <Panel id="topics" title="会议议题">
      {task.topics.length === 0 && (
        <p>任务已经逾期。列为议题后，由下次联席会议研究；牵头单位会收到提出意见的消息。</p>
      )}
      {task.topics.length > 0 && (
        <ul className={styles['chain']}>
          {task.topics.map(({ id, title, state }) => (
            <li key={id}>
              <a href={`/joint/topics/${id}`}>{title}</a>（{topicStateNames[state]}）
            </li>
          ))}
        </ul>
      )}
      {maySubmit && (
        <div className={styles['choices']}>
          <Button size="small" tone="primary" busy={isBusy} onClick={() => void handleSubmit()}>
            列为会议议题
          </Button>
        </div>
      )}
      {message !== undefined && <p role="status">{message}</p>}
    </Panel>
  );
}
