import type { TaskLamp as Lamp } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { taskLampNames } from '../../text/tasks.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './task.module.css';

const tones = { RED: 'bad', YELLOW: 'attention', GREEN: 'good', GREY: 'neutral', BLUE: 'running' } as const;

interface TaskLampProps {
  lamp: Lamp;
  dueOn?: string | null | undefined;
  daysLeft?: number | null | undefined;
}

/** The light with its word, and how many days are left or overdue. */
export function TaskLamp({ lamp, dueOn, daysLeft }: TaskLampProps) {
  const rest =
    daysLeft == null
      ? ''
      : daysLeft < 0
        ? `超期 ${-daysLeft} 天`
        : daysLeft === 0
          ? '今日到期'
          : `剩 ${daysLeft} 天`;
  return (
    <>
      <StateTag
        label={rest === '' ? taskLampNames[lamp] : `${taskLampNames[lamp]}，${rest}`}
        tone={tones[lamp]}
      />{' '}
      <span className={styles['day']}>{dueOn == null ? '长期' : formatDate(dueOn)}</span>
    </>
  );
}
