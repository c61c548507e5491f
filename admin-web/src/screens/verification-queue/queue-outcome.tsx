import { Button } from '../../ui/button.js';
import { useArrivalFocus } from '../../ui/use-arrival-focus.js';
import type { RowVerdict } from './answer-alike-drawer.js';
import styles from './verification-queue.module.css';

export interface Outcome {
  message: string;
  isBad?: boolean;
  verdicts?: readonly RowVerdict[];
}

/** What the last bulk step did, row by row; stays until it is put away. */
export function QueueOutcome({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const box = useArrivalFocus<HTMLDivElement>(outcome);
  const failed = outcome.verdicts?.filter(({ reason }) => reason !== null) ?? [];
  const done = outcome.verdicts?.filter(({ reason }) => reason === null) ?? [];
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className={styles['outcome']}
      data-bad={outcome.isBad === true || failed.length > 0}
    >
      <div className={styles['outcomeHead']}>
        <p>{outcome.message}</p>
        <Button size="small" onClick={onClose}>
          知道了
        </Button>
      </div>
      {failed.length > 0 && (
        <table className={styles['verdicts']}>
          <caption>没有办理的 {failed.length} 件，仍在列表中并保持选中</caption>
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">记录种类</th>
              <th scope="col">原因</th>
            </tr>
          </thead>
          <tbody>
            {failed.map(({ row, reason }) => (
              <tr key={row.id}>
                <th scope="row">{row.person.name}</th>
                <td>{row.recordTypeLabel}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {done.length > 0 && (
        <p>已答复：{done.map(({ row }) => `${row.person.name}（${row.recordTypeLabel}）`).join('、')}。</p>
      )}
    </div>
  );
}
