import styles from './feedback.module.css';

/** Holds the place of content that is on its way. */
export function Skeleton({ lines = 4, label = '正在加载' }: { lines?: number; label?: string }) {
  return (
    <div className={styles['lines']} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_unused, index) => (
        <div key={index} className={styles['bar']} style={{ width: `${100 - ((index * 17) % 45)}%` }} />
      ))}
    </div>
  );
}
