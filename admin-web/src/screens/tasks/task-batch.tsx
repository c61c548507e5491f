import { useState } from 'react';
import { useSubmitTopics } from '../../parts/task/use-submit-topics.js';
import { Button } from '../../ui/button.js';
import type { TaskRow } from './task-row.js';
import { UrgeTasks } from './urge-tasks.js';
import styles from './tasks.module.css';

interface TaskBatchProps {
  chosen: readonly TaskRow[];
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
  const handleDone = (said: string) => {
    setMessage(said);
    onChoose([]);
    onDone();
  };
  const needsChoice = chosen.length === 0 ? '请先勾选任务' : undefined;
  return (
    <div className={styles['bulk']}>
      <Button
        size="small"
        onClick={() => onChoose(red)}
        disabledReason={red.length === 0 ? '这一页没有红灯任务' : undefined}
      >
        选中本页红灯 {red.length} 项
      </Button>
      <UrgeTasks chosen={chosen} disabledReason={needsChoice} onDone={handleDone} />
      {maySubmitTopics && (
        <Button
          size="small"
          busy={topics.isBusy}
          onClick={() => void topics.submit(chosen.map(({ id }) => id)).then(handleDone)}
          disabledReason={needsChoice}
        >
          所选逾期任务列为会议议题
        </Button>
      )}
      {message !== undefined && <p role="status">{message}</p>}
    </div>
  );
}
