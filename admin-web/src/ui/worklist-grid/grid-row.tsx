import { joinClasses } from '../../lib/join-classes.js';
import type { GridColumn } from './grid-types.js';
import type { ColumnWindow } from './use-column-window.js';
import styles from './worklist-grid.module.css';

export interface DrawnColumn<Row> {
  column: GridColumn<Row>;
  width: number;
  isPinned: boolean;
}

interface GridRowProps<Row> {
  id: string;
  row: Row;
  label: string;
  ariaRowIndex: number;
  start: number;
  columns: readonly DrawnColumn<Row>[];
  window: ColumnWindow;
  isActive: boolean;
  /** Null where rows cannot be selected. */
  isSelected: boolean | null;
  onToggle: () => void;
  onPick: () => void;
  onOpen: () => void;
}

export function GridRow<Row>({
  id,
  row,
  label,
  ariaRowIndex,
  start,
  columns,
  window,
  isActive,
  isSelected,
  onToggle,
  onPick,
  onOpen,
}: GridRowProps<Row>) {
  return (
    // The grid itself owns the keyboard (see GridBody); a click on a row is the mouse's way to the same commands.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- aria-activedescendant: focus stays on the grid
    <div
      id={id}
      role="row"
      aria-rowindex={ariaRowIndex}
      aria-selected={isSelected ?? undefined}
      data-active={isActive}
      className={styles['row']}
      style={{ transform: `translateY(${start}px)`, width: window.totalWidth }}
      onClick={onPick}
      onDoubleClick={onOpen}
    >
      {isSelected !== null && (
        <div
          role="gridcell"
          aria-colindex={1}
          className={joinClasses(styles['cell'], styles['check'], styles['pinned'])}
          style={{ left: 0 }}
        >
          <label>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={`选择 ${label}`}
              checked={isSelected}
              onChange={onToggle}
            />
          </label>
        </div>
      )}
      {columns.map(({ column, width, isPinned }, position) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={window.columnNumber(column.id)}
          className={joinClasses(
            styles['cell'],
            column.align === 'end' && styles['end'],
            isPinned && styles['pinned'],
            isPinned && styles['edge'],
          )}
          style={{
            width,
            ...(isPinned ? { left: window.checkWidth } : {}),
            ...(position === 1 ? { marginLeft: window.offset } : {}),
          }}
        >
          <span className={styles['cellText']}>{column.cell(row)}</span>
        </div>
      ))}
    </div>
  );
}
