import { joinClasses } from '../lib/join-classes.js';
import { Button } from './button.js';
import styles from './feedback.module.css';

/**
 * Says in front of the page that a part of it could not be fetched; what was filled in behind it stays. As with a whole
 * screen, only a fresh page asks for it again: Chromium never does for a module that failed once.
 */
export function LateFailure({ onClose }: { onClose: () => void }) {
  return (
    <div role="alert" className={joinClasses(styles['box'], styles['late'])}>
      <h2>这一部分没有加载成功</h2>
      <p>可能是网络中断或系统更新。重新加载会刷新本页，请先保存正在填写的内容。</p>
      <div className={styles['actions']}>
        <Button onClick={() => window.location.reload()}>重新加载</Button>
        <Button tone="quiet" onClick={onClose}>
          先不加载
        </Button>
      </div>
    </div>
  );
}
