import { joinClasses } from '../lib/join-classes.js';
import styles from './lamp-tag.module.css';

interface StateTagProps {
  label: string;
  /** Colour only repeats what the word says. */
  tone?: 'neutral' | 'running' | 'good' | 'attention' | 'bad';
}

const tones = { neutral: 'gray', running: 'blue', good: 'green', attention: 'yellow', bad: 'red' } as const;

export function StateTag({ label, tone = 'neutral' }: StateTagProps) {
  return <span className={joinClasses(styles['tag'], styles[tones[tone]])}>{label}</span>;
}
