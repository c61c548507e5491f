import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import { readRefusal } from '../../parts/outcome.js';
import { useSubmitTopics } from '../../parts/task/use-submit-topics.js';
import { useCommand } from '../../parts/use-command.js';
import { Button } from '../../ui/button.js';
import styles from './tasks.module.css';

const urgeDocument = graphql(`
  mutation UrgeTasks($input: UrgeTasksInput!) {
    urgeTasks(input: $input) {
      ... on UrgeTasksPayload {
        urged
        skipped
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        code
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        code
        message
      }
    }
  }
`);

interface TaskBatchProps {
  chosen: ReadonlySet<string>;
  /** Tasks of this page whose light is red. */
  red: readonly string[];
  maySubmitTopics: boolean;
  onChoose: (ids: readonly string[]) => void;
  onDone: () => void;
}

/** What the office does with several tasks at once: urging them, and putting overdue ones on the next agenda. */
export function TaskBatch({ chosen, red, maySubmitTopics, onChoose, onDone }: TaskBatchProps) {
  const [message, setMessage] = useState<string>();
  const topics = useSubmitTopics();
  const { send, isBusy } = useCommand(urgeDocument, ({ urgeTasks }) =>
    urgeTasks.__typename === 'UrgeTasksPayload'
      ? { kind: 'done', payload: urgeTasks }
      : readRefusal(urgeTasks),
  );
  const urge = async () => {
    const outcome = await send({ taskIds: [...chosen], message: '' });
    if (outcome.kind !== 'done') return outcome.message;
    const { urged, skipped } = outcome.payload;
    return `已催办 ${urged} 项${skipped > 0 ? `，${skipped} 项今天已催过或不在承办中` : ''}。`;
  };
  const handle = async (act: () => Promise<string>) => {
    setMessage(await act());
    onChoose([]);
    onDone();
  };
  const needsChoice = chosen.size === 0 ? '请先勾选任务' : undefined;
  return (
    <div className={styles['bulk']}>
      <Button
        size="small"
        onClick={() => onChoose(red)}
        disabledReason={red.length === 0 ? '这一页没有红灯任务' : undefined}
      >
        选中本页红灯 {red.length} 项
      </Button>
      <Button
        size="small"
        tone="primary"
        busy={isBusy}
        onClick={() => void handle(urge)}
        disabledReason={needsChoice}
      >
        催办所选 {chosen.size} 项
      </Button>
      {maySubmitTopics && (
        <Button
          size="small"
          busy={topics.isBusy}
          onClick={() => void handle(() => topics.submit([...chosen]))}
          disabledReason={needsChoice}
        >
          所选逾期任务列为会议议题
        </Button>
      )}
      {message !== undefined && <p role="status">{message}</p>}
    </div>
  );
}
