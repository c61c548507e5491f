import type { TaskQuery } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { taskExtensionStateNames } from '../../text/tasks.js';
import { Panel } from '../../ui/panel.js';
import styles from '../../parts/task/task.module.css';

export type Extension = NonNullable<TaskQuery['task']>['extensions'][number];

/** 延期: what was asked for and decided. */
export function TaskExtensions({ extensions }: { extensions: readonly Extension[] }) {
  if (extensions.length === 0) return null;
  return (
    <Panel id="extensions" title="延期">
      {extensions.map((one) => (
        <div key={one.id} className={styles['panel']}>
          <p>
            {one.requestedByName}申请从{formatDate(one.dueOnBefore)}延到{formatDate(one.requestedUntil)}：
            {one.reason}
          </p>
          <p className={styles['soft']}>
            {taskExtensionStateNames[one.state]}
            {one.decidedByName != null && `，${one.decidedByName}`}
            {one.decisionReason != null && `：${one.decisionReason}`}
          </p>
        </div>
      ))}
    </Panel>
  );
}
