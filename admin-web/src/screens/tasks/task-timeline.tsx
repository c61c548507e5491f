import type { ReactNode } from 'react';
import { DataTable } from '../../ui/data-table.js';
import { dueSpans, spanOf } from './due-spans.js';
import type { TaskRow } from './task-row.js';
import styles from './tasks.module.css';

/** What has been handed in is due no more: it waits for the office. */
const isRunning = ({ state }: TaskRow): boolean =>
  !['COMPLETION_CLAIMED', 'VERIFIED', 'DONE', 'CLOSED', 'SUSPENDED'].includes(state);

/** 时间表: what is due when, a line for each unit. */
export function TaskTimeline({ rows, empty }: { rows: readonly TaskRow[]; empty: ReactNode }) {
  const running = rows.filter(isRunning);
  const agencies = [...new Map(running.map((row) => [row.leadAgency.id, row.leadAgency])).values()];
  return (
    <DataTable
      caption="各单位的时间表"
      foldsAfter={3}
      rows={agencies}
      getRowId={(agency) => agency.id}
      empty={empty}
      columns={[
        { id: 'agency', title: '牵头单位', cell: (agency) => agency.shortName },
        ...dueSpans.map(({ id, title }) => ({
          id,
          title,
          cell: (agency: TaskRow['leadAgency']) => {
            const here = running.filter(
              (row) => row.leadAgency.id === agency.id && spanOf(row.daysLeft, row.dueOn) === id,
            );
            if (here.length === 0) return '无';
            return (
              <ul className={styles['dues']}>
                {here.map((row) => (
                  <li key={row.id}>
                    <a href={`/joint/tasks/${row.id}`}>{row.number}</a>
                    <span className={styles['about']}>{row.title}</span>
                  </li>
                ))}
              </ul>
            );
          },
        })),
      ]}
    />
  );
}
