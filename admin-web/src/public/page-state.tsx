import { Button } from '../ui/button.js';
import styles from './public.module.css';

export function Loading() {
  return (
    <p role="status" className={styles['soft']}>
      正在加载
    </p>
  );
}

/** Why nothing is shown, and what to do. */
export function Failure({ message, onRetry }: { message?: string; onRetry: () => void }) {
  return (
    <div role="alert" className={styles['problem']}>
      <p>{message ?? '暂时连接不上系统，请检查网络后重试。'}</p>
      <p>
        <Button onClick={onRetry}>重新加载</Button>
      </p>
    </div>
  );
}
