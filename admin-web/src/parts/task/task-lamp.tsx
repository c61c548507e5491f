import { formatDate } from '../../lib/dates.js';
import { StateTag } from '../../ui/state-tag.js';
import { lampText, type LampFacts } from './lamp-text.js';
import styles from './task.module.css';

const tones = { RED: 'bad', YELLOW: 'attention', GREEN: 'good', GREY: 'neutral', BLUE: 'running' } as const;

interface TaskLampProps extends LampFacts {
  dueOn?: string | null | undefined;
}

/** The light with its word, and the day that is due. */
export function TaskLamp({ dueOn, ...facts }: TaskLampProps) {
  return (
    <>
      <StateTag label={lampText(facts)} tone={tones[facts.lamp]} />{' '}
      <span className={styles['day']}>{dueOn == null ? '长期' : formatDate(dueOn)}</span>
    </>
  );
}
