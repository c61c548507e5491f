import { finishSheet, openWorkbook, workbookBytes } from '../../../platform/document/workbook.js';
import {
  BULLETIN_COLUMNS,
  bulletinRow,
  LAGGING_COLUMNS,
  laggingRow,
  type LaggingTask,
} from './task-papers.js';
import type { TaskStatistics } from './task-statistics.js';

/** The bulletin's two tables as an xlsx file. */
export async function writeBulletin(
  statistics: TaskStatistics,
  lagging: readonly LaggingTask[],
  number: string,
): Promise<Buffer> {
  const workbook = await openWorkbook(number);
  const sheets: readonly (readonly [string, readonly string[], readonly string[][]])[] = [
    [
      '各单位情况',
      BULLETIN_COLUMNS,
      [
        ...statistics.agencies.map((row) => bulletinRow(row.agencyName, row)),
        bulletinRow('全县', statistics.county),
      ],
    ],
    ['滞后事项', LAGGING_COLUMNS, lagging.map(laggingRow)],
  ];
  for (const [name, columns, rows] of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 2 }] });
    sheet.addRow([`${number} ${statistics.from} 至 ${statistics.to}`]);
    sheet.addRow([...columns]);
    for (const row of rows) sheet.addRow(row);
    finishSheet(sheet, 16);
  }
  return workbookBytes(workbook);
}
