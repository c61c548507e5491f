import { Button } from '../ui/button.js';
import styles from './parts.module.css';

/** Somebody else moved the case. What was typed stays; the reload only brings the case up to date. */
export function StaleNotice({ onReload }: { onReload: () => void }) {
  return (
    <div className={styles['stale']} role="status">
      <p>这件申请刚刚被别人更新过。您填写的内容都还在：请载入最新情况，看过后再提交。</p>
      <Button size="small" onClick={onReload}>
        载入最新情况
      </Button>
    </div>
  );
}
