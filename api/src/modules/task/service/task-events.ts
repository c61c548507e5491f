import type { DomainEvent } from '../../../platform/events.js';
import type { TaskOrigin } from '../rules/task-vocabulary.js';

/** A task was returned, or a look-back opened it again: what it came from hears of it. */
export interface TaskSentBack extends DomainEvent {
  readonly type: 'TaskSentBack';
  readonly taskId: string;
  readonly originKind: TaskOrigin;
  readonly reason: string;
}
