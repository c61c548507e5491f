import { useState } from 'react';
import { formatInstant } from '../../lib/dates.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { taskStateNames, taskStateTones } from '../../text/tasks.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ReactNode } from 'react';
import { TaskBatch } from './task-batch.js';
import type { TaskRow } from './task-row.js';
import styles from './tasks.module.css';

const finished: ReadonlySet<string> = new Set(['DONE', 'CLOSED', 'SUSPENDED', 'REGISTERED']);

interface TaskTableProps {
  rows: readonly TaskRow[];
  mayUrge: boolean;
  maySubmitTopics: boolean;
  empty: ReactNode;
  onDone: () => void;
}

/** The tracking table (督办台账). The office ticks several and urges them or puts overdue ones on the agenda. */
export function TaskTable({ rows, mayUrge, maySubmitTopics, empty, onDone }: TaskTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setChosen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  const urgent = rows.filter((row) => row.lamp === 'RED' && !finished.has(row.state)).map((row) => row.id);
  return (
    <>
      {mayUrge && rows.length > 0 && (
        <TaskBatch
          chosen={rows.filter(({ id }) => chosen.has(id))}
          red={urgent}
          maySubmitTopics={maySubmitTopics}
          onChoose={(ids) => setChosen(new Set(ids))}
          onDone={onDone}
        />
      )}
      <DataTable
        caption="督办任务"
        foldsAfter={10}
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
            cell: (row) => (
              <>
                <StateTag label={taskStateNames[row.state]} tone={taskStateTones[row.state]} />{' '}
                {row.extensionUntil != null && <StateTag label="延期待审批" tone="attention" />}
              </>
            ),
          },
          {
            id: 'due',
            title: '时限',
            cell: (row) => (
              <TaskLamp
                lamp={row.lamp}
                dueOn={row.dueOn}
                daysLeft={row.daysLeft}
                redReason={row.redReason}
                returnCount={row.returnCount}
              />
            ),
          },
          {
            id: 'report',
            title: '最近反馈',
            cell: (row) =>
              row.lastReportAt == null
                ? '尚未反馈'
                : `${formatInstant(row.lastReportAt)}${row.percent == null ? '' : `，完成 ${row.percent}%`}`,
          },
          {
            id: 'returns',
            title: '退回',
            align: 'end',
            cell: (row) => <span className={styles['short']}>{row.returnCount} 次</span>,
          },
          { id: 'origin', title: '来源', cell: (row) => row.originLabel },
        ]}
      />
    </>
  );
}
