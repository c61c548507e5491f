export type GridItem<Row> =
  | { kind: 'group'; id: string; title: string; count: number }
  | { kind: 'row'; id: string; row: Row; rowIndex: number };

export interface GridGroup {
  id: string;
  title: string;
  /** Total on the server; the loaded rows may be fewer. */
  count?: number | undefined;
}

/** Puts a heading before the rows of each group, in the order of `groups`; empty groups are left out, strangers come last. */
export function listGridItems<Row>(
  rows: readonly Row[],
  getRowId: (row: Row) => string,
  groups: readonly GridGroup[] = [],
  getGroupId?: (row: Row) => string,
): GridItem<Row>[] {
  if (groups.length === 0 || getGroupId === undefined) {
    return rows.map((row, rowIndex) => ({ kind: 'row', id: getRowId(row), row, rowIndex }));
  }
  const members = new Map(groups.map((group): [string, Row[]] => [group.id, []]));
  const strangers: Row[] = [];
  for (const row of rows) (members.get(getGroupId(row)) ?? strangers).push(row);
  const sections = [
    ...groups.map((group) => ({ ...group, rows: members.get(group.id) ?? [] })),
    { id: 'other', title: '其他', count: undefined, rows: strangers },
  ];
  let rowIndex = 0;
  return sections
    .filter((section) => section.rows.length > 0)
    .flatMap((section): GridItem<Row>[] => [
      {
        kind: 'group',
        id: `group-${section.id}`,
        title: section.title,
        count: section.count ?? section.rows.length,
      },
      ...section.rows.map((row): GridItem<Row> => ({
        kind: 'row',
        id: getRowId(row),
        row,
        rowIndex: rowIndex++,
      })),
    ]);
}
