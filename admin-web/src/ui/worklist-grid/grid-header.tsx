import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { moveColumn, resizeColumn, type GridLayout } from '../../lib/grid-layout.js';
import { joinClasses } from '../../lib/join-classes.js';
import { nextSort, type ListSort } from '../../lib/list-search.js';
import type { ColumnWindow } from './use-column-window.js';
import type { GridTable } from './use-grid-table.js';
import styles from './worklist-grid.module.css';

type Header = ReturnType<GridTable['getCenterLeafHeaders']>[number];

interface GridHeaderProps {
  window: ColumnWindow;
  table: GridTable;
  sort: ListSort | undefined;
  onSortChange: (sort: ListSort | undefined) => void;
  layout: GridLayout;
  onLayoutChange: (layout: GridLayout) => void;
  /** Absent where rows cannot be selected. */
  selectAll: { checked: boolean; mixed: boolean; onChange: () => void } | null;
}

const dragType = 'text/x-zhulian-column';

export function GridHeader({
  window,
  table,
  sort,
  onSortChange,
  layout,
  onLayoutChange,
  selectAll,
}: GridHeaderProps) {
  const centers = table.getCenterLeafHeaders();
  const shown = [...table.getStartLeafHeaders(), ...window.indexes.flatMap((index) => centers[index] ?? [])];
  const handleDrop = (event: DragEvent, target: string) => {
    const dragged = event.dataTransfer.getData(dragType);
    if (dragged === '' || dragged === target) return;
    event.preventDefault();
    onLayoutChange(moveColumn(layout, dragged, layout.order.indexOf(target)));
  };
  return (
    <div role="rowgroup" className={styles['headerGroup']} style={{ width: window.totalWidth }}>
      <div role="row" aria-rowindex={1} className={styles['headerRow']} style={{ width: window.totalWidth }}>
        {selectAll !== null && (
          <div
            role="columnheader"
            aria-colindex={1}
            className={joinClasses(styles['cell'], styles['check'], styles['headerCell'], styles['pinned'])}
            style={{ left: 0 }}
          >
            <label>
              <input
                type="checkbox"
                aria-label="选择本页全部"
                checked={selectAll.checked}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selectAll.mixed;
                }}
                onChange={selectAll.onChange}
              />
            </label>
          </div>
        )}
        {shown.map((header, position) => (
          <HeaderCell
            key={header.id}
            header={header}
            window={window}
            position={position}
            sort={sort}
            onSortChange={onSortChange}
            onDrop={handleDrop}
            onResize={(id, width) => onLayoutChange(resizeColumn(layout, id, width))}
          />
        ))}
      </div>
    </div>
  );
}

interface HeaderCellProps extends Pick<GridHeaderProps, 'window' | 'sort' | 'onSortChange'> {
  header: Header;
  position: number;
  onDrop: (event: DragEvent, target: string) => void;
  onResize: (column: string, width: number) => void;
}

function HeaderCell({ header, window, position, sort, onSortChange, onDrop, onResize }: HeaderCellProps) {
  const { column } = header;
  const grip = useRef<{ x: number; width: number } | null>(null);
  const [isGripped, setGripped] = useState(false);
  const facts = column.columnDef.meta;
  const title = facts?.title ?? column.id;
  const isPinned = column.getIsPinned() !== false;
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const Arrow = direction === undefined ? IconArrowsSort : direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the sort button inside takes the focus
    <div
      role="columnheader"
      aria-colindex={window.columnNumber(column.id)}
      aria-sort={direction === undefined ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
      className={joinClasses(
        styles['cell'],
        styles['headerCell'],
        facts?.align === 'end' && styles['end'],
        isPinned && styles['pinned'],
        isPinned && styles['edge'],
      )}
      style={{
        width: header.getSize(),
        ...(isPinned ? { left: window.checkWidth } : {}),
        ...(position === 1 ? { marginLeft: window.offset } : {}),
      }}
      draggable={!isPinned && !isGripped}
      onDragStart={(event) =>
        grip.current === null ? event.dataTransfer.setData(dragType, column.id) : event.preventDefault()
      }
      onDragOver={(event) =>
        event.dataTransfer.types.includes(dragType) && !isPinned && event.preventDefault()
      }
      onDrop={(event) => !isPinned && onDrop(event, column.id)}
    >
      {facts?.sortable === true ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onSortChange(nextSort(sort, column.id))}
        >
          {title}
          <Arrow size={16} aria-hidden="true" />
        </button>
      ) : (
        <span className={styles['cellText']}>{title}</span>
      )}
      <span
        aria-hidden="true"
        className={styles['resize']}
        onPointerDown={(event) => {
          setGripped(true);
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { x: event.clientX, width: header.getSize() };
        }}
        onPointerMove={(event) =>
          grip.current !== null && onResize(column.id, grip.current.width + event.clientX - grip.current.x)
        }
        onLostPointerCapture={() => {
          grip.current = null;
          setGripped(false);
        }}
      />
    </div>
  );
}
