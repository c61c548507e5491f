import type { ReactNode } from 'react';
import type { GridGroup } from '../../lib/grid-items.js';
import type { GridLayout } from '../../lib/grid-layout.js';
import type { ListSort } from '../../lib/list-search.js';

export interface GridColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  width?: number;
  align?: 'start' | 'end';
  sortable?: boolean;
  hiddenAtFirst?: boolean;
}

export type GridStatus = 'loading' | 'ready' | 'refetching' | 'error' | 'forbidden';

export interface WorklistGridProps<Row> {
  /** Names the grid for screen readers and the settings popover: 我的待办 */
  label: string;
  status: GridStatus;
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  /** Short words for one row: 610499-2026-0017 李秀英 */
  getRowLabel: (row: Row) => string;
  /** The first column is the key column: pinned, never hidden. */
  columns: readonly GridColumn<Row>[];
  groups?: readonly GridGroup[];
  getGroupId?: (row: Row) => string;
  sort?: ListSort | undefined;
  onSortChange: (sort: ListSort | undefined) => void;
  layout: GridLayout;
  onLayoutChange: (layout: GridLayout) => void;
  selected: ReadonlySet<string>;
  onSelectedChange: (selected: ReadonlySet<string>) => void;
  /** Buttons for the selected rows. Without them rows cannot be selected. */
  bulkActions?: (ids: readonly string[]) => ReactNode;
  onOpen: (row: Row) => void;
  /** The `e` key. */
  onMainAction?: (row: Row) => void;
  /** At most four short lines for the phone; the first is the title. */
  cardLines: (row: Row) => readonly ReactNode[];
  empty: ReactNode;
  /** Shown instead of the rows for `error` and `forbidden`. */
  failure?: ReactNode;
  /** Id of the field that "/" focuses. */
  filterFieldId?: string;
  /** Beside the column settings: export, count. */
  toolbar?: ReactNode;
}
