import { useState } from 'react';
import type { TopicState } from '../../graphql/gql/graphql.js';
import styles from '../../parts/joint/joint.module.css';
import { AgendaEntry } from './agenda-entry.js';
import { moveEntry } from './move-entry.js';

export interface AgendaTopic {
  id: string;
  title: string;
  state: TopicState;
}

interface AgendaItem {
  topicId: string;
  minutes: string;
}

interface AgendaEntriesProps {
  items: readonly AgendaItem[];
  topics: ReadonlyMap<string, AgendaTopic>;
  problemOf: (path: string) => string | undefined;
  onChange: (items: AgendaItem[]) => void;
}

/** The topics in the order in which they will be called; every move is said for whoever does not see it. */
export function AgendaEntries({ items, topics, problemOf, onChange }: AgendaEntriesProps) {
  const [said, setSaid] = useState('');
  const titleOf = (topicId: string) => topics.get(topicId)?.title ?? '';
  const handleMove = (from: number, to: number) => {
    const moved = items[from];
    if (moved === undefined || from === to) return;
    onChange(moveEntry(items, from, to));
    setSaid(`“${titleOf(moved.topicId)}”已移到第 ${to + 1} 项，共 ${items.length} 项。`);
  };
  return (
    <>
      {items.length > 1 && (
        <p className={styles['soft']}>
          <span className={styles['withMouse']}>按住左边的“拖动”可以换位置，也可以用“上移”“下移”。</span>
          <span className={styles['withThumb']}>用“上移”“下移”换位置。</span>
        </p>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className={styles['list']}>
        {items.map((item, place) => (
          <AgendaEntry
            key={item.topicId}
            title={titleOf(item.topicId)}
            state={topics.get(item.topicId)?.state ?? 'COLLECTED'}
            minutes={item.minutes}
            minutesProblem={problemOf(`items.${place}.minutes`)}
            place={place}
            isOnly={items.length === 1}
            isLast={place === items.length - 1}
            onMove={handleMove}
            onRemove={() => onChange(items.filter(({ topicId }) => topicId !== item.topicId))}
            onMinutes={(minutes) =>
              onChange(items.map((other, index) => (index === place ? { ...other, minutes } : other)))
            }
          />
        ))}
      </ol>
    </>
  );
}
