import { Button } from './button.js';
import { ErrorState } from './error-state.js';
import styles from './feedback.module.css';

/**
 * Says in front of the page that a part of it could not be fetched; what was filled in behind it stays. As with a whole
 * screen, only a fresh page asks for it again: Chromium never does for a module that failed once.
 */
export function LateFailure({ onClose }: { onClose: () => void }) {
  return (
    <div className={styles['late']}>
      <ErrorState
        title="这一部分没有加载成功"
        message="可能是网络中断或系统更新。重新加载会刷新本页，请先保存正在填写的内容。"
        onRetry={() => window.location.reload()}
      />
      <Button tone="quiet" onClick={onClose}>
        先不加载
      </Button>
    </div>
  );
}
