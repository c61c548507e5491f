import { SlowWords } from '../skeleton.js';
import styles from './worklist-grid.module.css';

const rowCount = 8;

export function GridSkeleton({ label }: { label: string }) {
  return (
    <div role="status">
      <span className="visually-hidden">正在加载{label}</span>
      {Array.from({ length: rowCount }, (_unused, row) => (
        <div key={row} className={styles['skeletonRow']}>
          {Array.from({ length: 5 }, (_none, bar) => (
            <div
              key={bar}
              className={styles['skeletonBar']}
              style={{ maxWidth: `${6 + ((row * 3 + bar * 5) % 7)}rem` }}
            />
          ))}
        </div>
      ))}
      <SlowWords />
    </div>
  );
}
