import { useBlocker } from '@tanstack/react-router';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import styles from '../ui/overlay.module.css';
import { leavesForm } from './leaves-form.js';

interface LeaveQuestionProps {
  isUnsaved: boolean;
  what: string;
  /** The part of the address by which another form comes on the same page. */
  part?: string;
  /** Keeps what is typed across a reload or a closed window, until the person leaves without saving. */
  draft?: { discard: () => Promise<void> };
}

/** Asks before another page takes the place of what is not stored yet; closing the window asks in the browser's own words. */
export function LeaveQuestion({ isUnsaved, what, part, draft }: LeaveQuestionProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && leavesForm(current, next, part),
    enableBeforeUnload: isUnsaved && draft === undefined,
    withResolver: true,
  });
  const leave = async () => {
    await draft?.discard();
    proceed?.();
  };
  return (
    <Dialog open={status === 'blocked'} onClose={() => reset?.()} title={`${what}有改动，还没有保存`}>
      <div className={styles['stack']}>
        <p>离开后改动就没有了。要保留的，请先返回保存。</p>
        <div className={styles['actions']}>
          <Button data-autofocus onClick={() => reset?.()}>
            返回保存
          </Button>
          <Button tone="danger" onClick={() => void leave()}>
            不保存，离开
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
