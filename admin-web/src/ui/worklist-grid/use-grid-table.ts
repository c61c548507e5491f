import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { narrowest, reconcileLayout, widest, type GridLayout } from '../../lib/grid-layout.js';
import type { GridColumn } from './grid-types.js';

interface ColumnFacts {
  title: string;
  align: 'start' | 'end';
  sortable: boolean;
}

const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnFacts>(),
});

const standardWidth = 140;

/** The table model knows columns only: which, in what order, how wide. Rows stay with us, because the server sorts and filters them. */
export function useGridTable<Row>(columns: readonly GridColumn<Row>[], storedLayout: GridLayout) {
  const layout = useMemo(() => reconcileLayout(storedLayout, columns), [storedLayout, columns]);
  const keyId = columns[0]?.id ?? '';
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, { id: string }>();
    return columns.map((column) =>
      helper.display({
        id: column.id,
        header: column.title,
        size: column.width ?? standardWidth,
        minSize: narrowest,
        maxSize: widest,
        meta: { title: column.title, align: column.align ?? 'start', sortable: column.sortable ?? false },
      }),
    );
  }, [columns]);
  const state = useMemo(
    () => ({
      columnOrder: layout.order,
      columnVisibility: Object.fromEntries(
        layout.hidden.filter((id) => id !== keyId).map((id) => [id, false]),
      ),
      columnPinning: { start: [keyId], end: [] },
      columnSizing: layout.widths,
    }),
    [layout, keyId],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    state,
  });
  return { table, layout };
}

const noRows: { id: string }[] = [];

export type GridTable = ReturnType<typeof useGridTable>['table'];
