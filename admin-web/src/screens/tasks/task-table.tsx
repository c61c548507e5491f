import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { useCommand } from '../../parts/use-command.js';
import { readRefusal } from '../../parts/outcome.js';
import { taskStateNames, taskStateTones } from '../../text/tasks.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ReactNode } from 'react';
import type { TaskRow } from './task-row.js';
import styles from './tasks.module.css';

const urgeDocument = graphql(`
  mutation UrgeTasks($input: UrgeTasksInput!) {
    urgeTasks(input: $input) {
      ... on UrgeTasksPayload {
        urged
        skipped
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        code
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        code
        message
      }
    }
  }
`);

const finished: ReadonlySet<string> = new Set(['DONE', 'CLOSED', 'SUSPENDED', 'REGISTERED']);

interface TaskTableProps {
  rows: readonly TaskRow[];
  mayUrge: boolean;
  empty: ReactNode;
  onDone: () => void;
}

/** The tracking table (督办台账). The office ticks several and urges them at once. */
export function TaskTable({ rows, mayUrge, empty, onDone }: TaskTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<string>();
  const { send, isBusy } = useCommand(urgeDocument, ({ urgeTasks }) =>
    urgeTasks.__typename === 'UrgeTasksPayload'
      ? { kind: 'done', payload: urgeTasks }
      : readRefusal(urgeTasks),
  );
  const toggle = (id: string) =>
    setChosen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  const urgent = rows.filter((row) => row.lamp === 'RED' && !finished.has(row.state)).map((row) => row.id);
  const urge = async () => {
    const outcome = await send({ taskIds: [...chosen], message: '' });
    setMessage(
      outcome.kind === 'done'
        ? `已催办 ${outcome.payload.urged} 项${outcome.payload.skipped > 0 ? `，${outcome.payload.skipped} 项今天已催过或不在承办中` : ''}。`
        : outcome.message,
    );
    setChosen(new Set());
    onDone();
  };
  return (
    <>
      {mayUrge && rows.length > 0 && (
        <div className={styles['bulk']}>
          <Button
            size="small"
            onClick={() => setChosen(new Set(urgent))}
            disabledReason={urgent.length === 0 ? '这一页没有红灯任务' : undefined}
          >
            选中本页红灯 {urgent.length} 项
          </Button>
          <Button
            size="small"
            tone="primary"
            busy={isBusy}
            onClick={() => void urge()}
            disabledReason={chosen.size === 0 ? '请先勾选任务' : undefined}
          >
            催办所选 {chosen.size} 项
          </Button>
          {message !== undefined && <p role="status">{message}</p>}
        </div>
      )}
      <DataTable
        caption="督办任务"
        rows={rows}
        getRowId={(row) => row.id}
        empty={empty}
        columns={[
          {
            id: 'number',
            title: '编号',
            isShort: true,
            cell: (row) => (
              <span className={styles['pick']}>
                {mayUrge && !finished.has(row.state) && (
                  <input
                    type="checkbox"
                    aria-label={`选择 ${row.number}`}
                    checked={chosen.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                )}
                <a href={`/joint/tasks/${row.id}`}>{row.number}</a>
              </span>
            ),
          },
          { id: 'title', title: '督办事项', cell: (row) => row.title },
          { id: 'lead', title: '牵头单位', cell: (row) => row.leadAgency.shortName },
          {
            id: 'state',
            title: '状态',
            cell: (row) => <StateTag label={taskStateNames[row.state]} tone={taskStateTones[row.state]} />,
          },
          {
            id: 'due',
            title: '时限',
            cell: (row) => <TaskLamp lamp={row.lamp} dueOn={row.dueOn} daysLeft={row.daysLeft} />,
          },
          {
            id: 'report',
            title: '最近反馈',
            cell: (row) =>
              row.lastReportAt == null
                ? '尚未反馈'
                : `${formatInstant(row.lastReportAt)}${row.percent == null ? '' : `，完成 ${row.percent}%`}`,
          },
          { id: 'returns', title: '退回', align: 'end', cell: (row) => `${row.returnCount} 次` },
          { id: 'origin', title: '来源', cell: (row) => row.originLabel },
        ]}
      />
    </>
  );
}
