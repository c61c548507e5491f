import { joinClasses } from '../lib/join-classes.js';
import { describeDaysLeft, type Deadline } from '../lib/deadlines.js';
import { lampWords, type Lamp } from '../lib/lamps.js';
import styles from './lamp-tag.module.css';

interface LampTagProps {
  lamp: Lamp;
  /** Null where only the lamp is known. */
  deadline?: Deadline | null;
  /** Only for fixed pictures; otherwise the present day counts. */
  today?: string;
}

const tones: Record<Lamp, string | undefined> = {
  RED: styles['red'],
  YELLOW: styles['yellow'],
  GREEN: styles['green'],
};

/** Octagon, triangle, circle: the three lamps differ in shape as well as in colour and word. */
const shapes: Record<Lamp, string> = {
  RED: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5z',
  YELLOW: 'M6 0.5 12 11.5H0z',
  GREEN: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0z',
};

export function LampTag({ lamp, deadline = null, today }: LampTagProps) {
  const rest = deadline === null ? '' : describeDaysLeft(deadline, today);
  return (
    <span className={joinClasses(styles['tag'], tones[lamp])}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[lamp]} />
      </svg>
      {/* In a narrow column the days are the word; the lamp's own is for who cannot see its shape. */}
      {rest === '' ? lampWords[lamp] : <span className="visually-hidden">{lampWords[lamp]}：</span>}
      {rest !== '' && <span>{rest}</span>}
    </span>
  );
}
