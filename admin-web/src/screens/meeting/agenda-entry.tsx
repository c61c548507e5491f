import { IconGripVertical } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import type { TopicState } from '../../graphql/gql/graphql.js';
import styles from '../../parts/joint/joint.module.css';
import { joinClasses } from '../../lib/join-classes.js';
import { topicStateNames } from '../../text/joint.js';
import { Button } from '../../ui/button.js';
import { NumberField } from '../../ui/text-field.js';

interface AgendaEntryProps {
  title: string;
  state: TopicState;
  minutes: string;
  minutesProblem: string | undefined;
  /** From 0. */
  place: number;
  /** Nothing to change places with. */
  isOnly: boolean;
  isLast: boolean;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
  onMinutes: (minutes: string) => void;
}

/** One topic on the agenda, to be dragged onto another's place, or moved by its buttons. */
export function AgendaEntry(props: AgendaEntryProps) {
  const { title, state, minutes, minutesProblem, place, isOnly, isLast, onMove, onRemove, onMinutes } = props;
  const [isOver, setOver] = useState(false);
  const handleDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onMove(Number(event.dataTransfer.getData('text/plain')), place);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is the second way: the buttons inside do the same without a mouse
    <li
      className={joinClasses(styles['item'], styles['entry'])}
      data-over={isOver}
      draggable={!isOnly}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', String(place))}
      onDragOver={handleDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={handleDrop}
    >
      <span className={styles['entryTitle']}>
        {!isOnly && (
          <span className={styles['handle']} aria-hidden="true" title="按住拖动，换位置">
            <IconGripVertical size={20} />
            拖动
          </span>
        )}
        <span>
          {place + 1}. {title} <span className={styles['soft']}>{topicStateNames[state]}</span>
        </span>
      </span>
      <div className={styles['actions']}>
        <Button
          size="small"
          aria-label={`上移：${title}`}
          disabledReason={place === 0 ? '已经是第一项' : undefined}
          onClick={() => onMove(place, place - 1)}
        >
          上移
        </Button>
        <Button
          size="small"
          aria-label={`下移：${title}`}
          disabledReason={isLast ? '已经是最后一项' : undefined}
          onClick={() => onMove(place, place + 1)}
        >
          下移
        </Button>
        <Button size="small" tone="quiet" aria-label={`移出议程：${title}`} onClick={onRemove}>
          移出
        </Button>
      </div>
      <div className={styles['minutes']}>
        <NumberField
          id={`agenda-items-${place}-minutes`}
          label={`第 ${place + 1} 项时长`}
          unit="分钟"
          value={minutes}
          error={minutesProblem}
          onChange={(event) => onMinutes(event.target.value)}
        />
      </div>
    </li>
  );
}
