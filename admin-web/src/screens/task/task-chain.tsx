import type { TaskQuery } from '../../graphql/gql/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { formatSearchText } from '../../lib/list-search.js';
import { taskOriginNames, taskStateNames } from '../../text/tasks.js';
import { resolutionAddress } from '../../parts/joint/resolution-address.js';
import { Panel } from '../../ui/panel.js';
import styles from '../../parts/task/task.module.css';

type Seen = NonNullable<TaskQuery['task']>;

const listOf = (id: string) => `/joint/tasks${formatSearchText({ id })}`;

/** Where an origin has a page of its own, and who may open it. */
const ORIGIN_PAGES: Partial<Record<Seen['originKind'], { path: string; permission: string }>> = {
  PROBLEM: { path: '/supervise/problems', permission: 'problem.read' },
  SUPERVISION_NOTICE: { path: '/supervise/notices', permission: 'supervisionNotice.read' },
};

/** Where its origin stands: its own page where the person may open it, else all that came of it. */
function originAddress({ originId, originKind, meetingId }: Seen, session: Session): string {
  const origin = ORIGIN_PAGES[originKind];
  const id = originId ?? '';
  if (meetingId != null) return resolutionAddress({ id, meetingId });
  return origin !== undefined && hasPermission(session, origin.permission)
    ? `${origin.path}/${id}`
    : listOf(id);
}

/** 链条: clause → resolution or other origin → task → evidence → closing; each link leads to what hangs on it. */
export function TaskChain({ task, session }: { task: Seen; session: Session }) {
  const { mechanismItem, originId, originKind, originLabel, files, closedAt } = task;
  return (
    <Panel id="chain" title="来龙去脉">
      <ol className={styles['chain']} aria-label="从条款到销号">
        {mechanismItem != null && (
          <li>
            <b>条款</b>{' '}
            <a href={listOf(mechanismItem.id)}>{`${mechanismItem.clause} ${mechanismItem.title}`}</a>
          </li>
        )}
        <li>
          <b>{taskOriginNames[originKind]}</b>{' '}
          {originId == null ? originLabel : <a href={originAddress(task, session)}>{originLabel}</a>}
        </li>
        <li>
          <b>任务</b> {task.number}，{taskStateNames[task.state]}
        </li>
        <li>
          <b>佐证</b> {files.length === 0 ? '还没有' : <a href="#files">{`${files.length} 份`}</a>}
        </li>
        <li>
          <b>办结</b>{' '}
          {task.doneOn == null
            ? '还没有办结'
            : `${formatDate(task.doneOn)}办结，${task.verifiedByName ?? ''}核验`}
        </li>
        <li>
          <b>销号</b>{' '}
          {closedAt == null
            ? task.lookBackOn == null
              ? '办结后回头看'
              : `${formatDate(task.lookBackOn)}起回头看`
            : `${formatInstant(closedAt)}由${task.closedByName ?? ''}销号：${task.lookBack ?? ''}`}
        </li>
      </ol>
    </Panel>
  );
}
