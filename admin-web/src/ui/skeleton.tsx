import styles from './feedback.module.css';

/** Holds the place of content that is on its way. */
export function Skeleton({ lines = 4, label = '正在加载' }: { lines?: number; label?: string }) {
  return (
    <div className={styles['lines']} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_unused, index) => (
        <div key={index} className={styles['bar']} style={{ width: `${100 - ((index * 17) % 45)}%` }} />
      ))}
      <SlowWords />
    </div>
  );
}

/** A weak signal: the page is asked for again by itself, and says so when it takes longer than usual. */
export function SlowWords() {
  return <p className={styles['slow']}>网络较慢，正在继续加载，请稍候。</p>;
}
