import { useId, useRef } from 'react';
import type { GridItem } from '../../lib/grid-items.js';
import { GridHeader } from './grid-header.js';
import { GridRow, type DrawnColumn } from './grid-row.js';
import type { WorklistGridProps } from './grid-types.js';
import { useColumnWindow } from './use-column-window.js';
import { useGridKeyboard } from './use-grid-keyboard.js';
import { useRowSelection } from './use-row-selection.js';
import { useRowWindow } from './use-row-window.js';
import type { GridTable } from './use-grid-table.js';
import styles from './worklist-grid.module.css';

interface GridBodyProps<Row> extends WorklistGridProps<Row> {
  table: GridTable;
  items: readonly GridItem<Row>[];
}

const checkColumnRem = 3;

export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { table, items, columns, selected, onSelectedChange, getRowLabel, bulkActions, onOpen } = props;
  const id = useId();
  const scrollBox = useRef<HTMLDivElement>(null);
  const { virtualizer, topIndex, rootSize } = useRowWindow(items, scrollBox);
  const canSelect = bulkActions !== undefined;
  const window = useColumnWindow(table, scrollBox, canSelect ? checkColumnRem * rootSize : 0);
  const { toggle, selectAll } = useRowSelection(items, selected, onSelectedChange);
  const { activeIndex, setActiveIndex, handleKeyDown } = useGridKeyboard({
    items,
    onOpen,
    onMainAction: props.onMainAction,
    onToggle: canSelect ? toggle : undefined,
    filterFieldId: props.filterFieldId,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });

  const drawn = listDrawnColumns(columns, table, window.indexes);
  const visible = virtualizer.getVirtualItems();
  const activeId =
    activeIndex >= 0 && visible.some((item) => item.index === activeIndex)
      ? `${id}-${activeIndex}`
      : undefined;
  return (
    <div
      ref={scrollBox}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={items.length + 1}
      aria-colcount={window.columnCount}
      aria-multiselectable={canSelect || undefined}
      aria-busy={props.status === 'refetching' || undefined}
      aria-activedescendant={activeId}
      className={styles['scroll']}
      onKeyDown={handleKeyDown}
    >
      <GridHeader
        window={window}
        table={table}
        sort={props.sort}
        onSortChange={props.onSortChange}
        layout={props.layout}
        onLayoutChange={props.onLayoutChange}
        selectAll={canSelect ? selectAll : null}
      />
      <PinnedGroup items={items} topIndex={topIndex} />
      <div
        role="rowgroup"
        className={styles['body']}
        style={{ height: virtualizer.getTotalSize(), width: window.totalWidth }}
      >
        {visible.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          if (item.kind === 'group') {
            return (
              <GroupRow
                key={item.id}
                group={item}
                ariaRowIndex={index + 2}
                start={start}
                columnCount={window.columnCount}
              />
            );
          }
          return (
            <GridRow
              key={item.id}
              id={`${id}-${index}`}
              row={item.row}
              label={getRowLabel(item.row)}
              ariaRowIndex={index + 2}
              start={start}
              columns={drawn}
              window={window}
              isActive={index === activeIndex}
              isSelected={canSelect ? selected.has(item.id) : null}
              onToggle={() => toggle(item.id)}
              onPick={() => setActiveIndex(index)}
              onOpen={() => onOpen(item.row)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The heading of the group being scrolled through stays in sight. */
function PinnedGroup({ items, topIndex }: { items: readonly GridItem<unknown>[]; topIndex: number }) {
  const group = items
    .slice(0, topIndex + 1)
    .filter((item) => item.kind === 'group')
    .at(-1);
  if (group === undefined || topIndex === 0) return null;
  return (
    <div aria-hidden="true" className={styles['pinnedGroup']}>
      <div>
        <GroupTitle title={group.title} count={group.count} />
      </div>
    </div>
  );
}

interface GroupRowProps {
  group: Extract<GridItem<unknown>, { kind: 'group' }>;
  ariaRowIndex: number;
  start: number;
  columnCount: number;
}

function GroupRow({ group, ariaRowIndex, start, columnCount }: GroupRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={ariaRowIndex}
      className={styles['groupRow']}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className={styles['groupCell']}>
        <GroupTitle title={group.title} count={group.count} />
      </div>
    </div>
  );
}

function GroupTitle({ title, count }: { title: string; count: number }) {
  return (
    <>
      {title} <span className={styles['count']}>{count} 件</span>
    </>
  );
}

function listDrawnColumns<Row>(
  columns: WorklistGridProps<Row>['columns'],
  table: GridTable,
  indexes: readonly number[],
): DrawnColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const centers = table.getCenterVisibleLeafColumns();
  const shown = [...table.getStartVisibleLeafColumns(), ...indexes.flatMap((index) => centers[index] ?? [])];
  return shown.flatMap((model) => {
    const column = byId.get(model.id);
    return column === undefined
      ? []
      : [{ column, width: model.getSize(), isPinned: model.getIsPinned() !== false }];
  });
}
