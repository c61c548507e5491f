import type { ReactNode } from 'react';
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
}

/** A short, complete list. Long lists that are sorted, filtered and paged are the worklist grid's. On a phone each row is a card. */
export function DataTable<Row>({ caption, columns, rows, getRowId, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
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
        {rows.map((row) => (
          <tr key={getRowId(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" data-label={column.title}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  data-label={column.title}
                  data-align={column.align}
                  data-short={column.isShort}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
