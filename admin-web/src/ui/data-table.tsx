import { useState, type ReactNode } from 'react';
import { Button } from './button.js';
import styles from './data-table.module.css';

export interface TableColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** A word or two that must not be broken over lines. */
  isShort?: boolean;
}

interface DataTableProps<Row> {
  /** Read out before the table: 我的登录 */
  caption: string;
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  empty: ReactNode;
  /** How many cards a phone shows before “再显示”; a desk shows every row. */
  foldsAfter?: number;
}

/** A short, complete list. Long lists that are sorted, filtered and paged are the worklist grid's. On a phone each row is a card. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  getRowId,
  empty,
  foldsAfter = Infinity,
}: DataTableProps<Row>) {
  const [shown, setShown] = useState(foldsAfter);
  if (rows.length === 0) return <>{empty}</>;
  const folded = Math.max(rows.length - shown, 0);
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Line key={getRowId(row)} row={row} columns={columns} isFolded={index >= shown} />
          ))}
        </tbody>
      </table>
      {folded > 0 && (
        <div className={styles['more']}>
          <Button onClick={() => setShown(shown + 2 * foldsAfter)}>
            再显示 {Math.min(folded, 2 * foldsAfter)} 项（还有 {folded} 项）
          </Button>
        </div>
      )}
    </>
  );
}

interface LineProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  isFolded: boolean;
}

function Line<Row>({ row, columns, isFolded }: LineProps<Row>) {
  return (
    <tr data-folded={isFolded}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row" data-label={column.title}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-label={column.title} data-align={column.align} data-short={column.isShort}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
