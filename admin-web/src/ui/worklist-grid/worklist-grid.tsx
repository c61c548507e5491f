import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { joinClasses } from '../../lib/join-classes.js';
import { listGridItems } from '../../lib/grid-items.js';
import { BulkBar } from './bulk-bar.js';
import { ColumnSettings } from './column-settings.js';
import { GridBody } from './grid-body.js';
import { GridCards } from './grid-cards.js';
import { GridSkeleton } from './grid-skeleton.js';
import type { WorklistGridProps } from './grid-types.js';
import { useGridTable } from './use-grid-table.js';
import styles from './worklist-grid.module.css';

/** The list every office role works from. Sorting, filtering and paging are the server's; this draws one loaded stretch of it. */
export function WorklistGrid<Row>(props: WorklistGridProps<Row>) {
  const {
    label,
    status,
    rows,
    getRowId,
    groups,
    getGroupId,
    columns,
    layout,
    onLayoutChange,
    selected,
    onSelectedChange,
  } = props;
  const isPhone =
    useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const { table, layout: currentLayout } = useGridTable(columns, layout);
  const items = useMemo(
    () => listGridItems(rows, getRowId, groups, getGroupId),
    [rows, getRowId, groups, getGroupId],
  );
  const failed = status === 'error' || status === 'forbidden';
  const hasRows = !failed && status !== 'loading' && rows.length > 0;
  const selectedIds = useMemo(() => [...selected], [selected]);

  return (
    <div className={joinClasses(styles['frame'], status === 'refetching' && styles['stale'])}>
      {props.bulkActions !== undefined && selected.size > 0 && hasRows ? (
        <BulkBar count={selected.size} onClear={() => onSelectedChange(new Set())}>
          {props.bulkActions(selectedIds)}
        </BulkBar>
      ) : (
        <div
          className={joinClasses(
            styles['toolbar'],
            isPhone && props.toolbar === undefined && 'visually-hidden',
          )}
        >
          <div className={styles['toolbarPart']}>{props.toolbar}</div>
          <div className={styles['toolbarPart']}>
            {status === 'refetching' && <span role="status">正在更新</span>}
            {!isPhone && (
              <ColumnSettings columns={columns} layout={currentLayout} onLayoutChange={onLayoutChange} />
            )}
          </div>
        </div>
      )}
      {status === 'loading' && <GridSkeleton label={label} />}
      {failed && props.failure}
      {!failed && status !== 'loading' && rows.length === 0 && props.empty}
      {hasRows && isPhone && <GridCards {...props} items={items} />}
      {hasRows && !isPhone && <GridBody {...props} table={table} items={items} layout={currentLayout} />}
      {hasRows && !isPhone && (
        <p className={joinClasses(styles['toolbar'], styles['keys'])}>
          键盘：j / k 上下移动，Enter 打开{props.bulkActions === undefined ? '' : '，x 选择'}
          {props.onMainAction === undefined ? '' : '，e 办理'}，/ 筛选
        </p>
      )}
    </div>
  );
}
