import { useState } from 'react';
import type { WhatIsDue } from '../../parts/task/what-is-due.js';
import { Button } from '../../ui/button.js';
import { ActForm } from './act-form.js';
import { DecideExtension } from './decide-extension.js';
import type { Extension } from './task-extensions.js';
import { taskActs } from './task-acts.js';
import styles from '../../parts/task/task.module.css';

interface TaskActionsProps {
  task: {
    readonly id: string;
    readonly version: number;
    readonly leadAgency: { readonly id: string };
    readonly parts: readonly {
      readonly state: string;
      readonly agency: { readonly id: string; readonly shortName: string };
    }[];
    readonly extensions: readonly Extension[];
    readonly availableActions: readonly {
      action: string;
      label: string;
      allowed: boolean;
      reason?: string | null;
    }[];
  };
  /** What the person's own unit has to do next; null for a unit that does not work on the task. */
  due: WhatIsDue | null;
  onDone: () => void;
}

/** What lies open by itself: the next step of the task, never one that stops it or sends it back. */
const leadsOn: ReadonlySet<string> = new Set([
  'assign',
  'receive',
  'start',
  'report',
  'claimCompletion',
  'verify',
  'complete',
  'close',
  'decideExtension',
]);

/** What the working unit hands in. */
const unitActs: ReadonlySet<string> = new Set(['report', 'claimCompletion']);

/** What a supporting unit has handed in can go back to it alone. */
const reportedParts = ({ parts, leadAgency }: TaskActionsProps['task']) =>
  parts
    .filter(({ state, agency }) => state === 'REPORTED' && agency.id !== leadAgency.id)
    .map(({ agency }) => ({ value: agency.id, label: `只退回${agency.shortName}的部分` }));

/** What this person may do with the task now; nothing stands here for those who only read. */
export function TaskActions({ task, due, onDone }: TaskActionsProps) {
  const extension = task.extensions.find(({ state }) => state === 'REQUESTED');
  const choices = task.availableActions.filter(
    ({ action }) => action in taskActs || (action === 'decideExtension' && extension !== undefined),
  );
  const [opened, setOpened] = useState<string | null>(null);
  // An act that may follow itself (反馈进展) does not lie open again: it would look as if nothing had been sent.
  const [done, setDone] = useState<string | null>(null);
  if (choices.length === 0) return null;
  const possible = choices.filter(({ allowed }) => allowed);
  // Where the unit owes nothing before the next cycle, no form lies open and asks for it.
  const mustAct = due?.isOwed !== false;
  const chosen =
    possible.find(({ action }) => action === opened) ??
    possible.find(
      ({ action }) => leadsOn.has(action) && action !== done && (mustAct || !unitActs.has(action)),
    );
  const act = chosen === undefined ? undefined : taskActs[chosen.action];
  const handleDone = () => {
    setOpened(null);
    setDone(chosen?.action ?? null);
    onDone();
  };
  return (
    <section className={styles['panel']} aria-labelledby="task-acts">
      <h2 id="task-acts">办理</h2>
      {due !== null && <p>{due.says}</p>}
      <div className={styles['choices']}>
        {choices.map(({ action, label, allowed, reason }) => (
          <Button
            key={action}
            size="small"
            aria-pressed={action === chosen?.action}
            disabledReason={allowed ? undefined : (reason ?? '现在不能办理。')}
            onClick={() => setOpened(action)}
          >
            {label}
          </Button>
        ))}
      </div>
      {choices.map(
        ({ action, allowed, reason, label }) =>
          !allowed && (
            <p key={action} className={styles['soft']}>
              {label}：{reason}
            </p>
          ),
      )}
      {chosen !== undefined && act !== undefined && (
        <ActForm
          key={`${chosen.action}-${task.version}`}
          taskId={task.id}
          version={task.version}
          label={act.text === undefined ? `确认${chosen.label}` : `提交${chosen.label}`}
          act={act}
          parts={reportedParts(task)}
          onDone={handleDone}
        />
      )}
      {chosen?.action === 'decideExtension' && extension !== undefined && (
        <DecideExtension key={extension.id} extension={extension} onDone={handleDone} />
      )}
    </section>
  );
}
