import { useBlocker } from '@tanstack/react-router';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import styles from '../ui/overlay.module.css';

/** Asks before another page takes the place of what is not stored yet; closing the window asks in the browser's own words. */
export function LeaveQuestion({ isUnsaved, what }: { isUnsaved: boolean; what: string }) {
  const { status, proceed, reset } = useBlocker({
    // Another tab of the same page keeps what was typed.
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  return (
    <Dialog open={status === 'blocked'} onClose={() => reset?.()} title={`${what}有改动，还没有保存`}>
      <div className={styles['stack']}>
        <p>离开后改动就没有了。要保留的，请先返回保存。</p>
        <div className={styles['actions']}>
          <Button data-autofocus onClick={() => reset?.()}>
            返回保存
          </Button>
          <Button tone="danger" onClick={() => proceed?.()}>
            不保存，离开
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
