/** How one person arranged a list: stored by the API, never in the browser alone. */
export interface GridLayout {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

export interface LayoutColumn {
  id: string;
  width?: number | undefined;
  hiddenAtFirst?: boolean | undefined;
}

export const narrowest = 72;
export const widest = 560;

export function defaultLayout(columns: readonly LayoutColumn[]): GridLayout {
  return {
    order: columns.map((column) => column.id),
    hidden: columns.filter((column) => column.hiddenAtFirst === true).map((column) => column.id),
    widths: {},
  };
}

/** A stored layout may know columns that are gone and miss columns that are new; new ones stand where the list puts them. */
export function reconcileLayout(stored: GridLayout, columns: readonly LayoutColumn[]): GridLayout {
  const known = new Set(columns.map((column) => column.id));
  const order = [...new Set(stored.order)].filter((id) => known.has(id));
  const fresh = columns.filter((column) => !order.includes(column.id));
  columns.forEach((column, index) => {
    if (!order.includes(column.id)) order.splice(Math.min(index, order.length), 0, column.id);
  });
  return {
    order,
    hidden: [...new Set([...stored.hidden.filter((id) => known.has(id)), ...defaultLayout(fresh).hidden])],
    widths: Object.fromEntries(Object.entries(stored.widths).filter(([id]) => known.has(id))),
  };
}

export function moveColumn(layout: GridLayout, id: string, toIndex: number): GridLayout {
  const rest = layout.order.filter((other) => other !== id);
  const index = Math.max(0, Math.min(rest.length, toIndex));
  return { ...layout, order: [...rest.slice(0, index), id, ...rest.slice(index)] };
}

export function toggleColumn(layout: GridLayout, id: string): GridLayout {
  const hidden = layout.hidden.includes(id)
    ? layout.hidden.filter((other) => other !== id)
    : [...layout.hidden, id];
  return { ...layout, hidden };
}

export function resizeColumn(layout: GridLayout, id: string, width: number): GridLayout {
  const bounded = Math.round(Math.max(narrowest, Math.min(widest, width)));
  return { ...layout, widths: { ...layout.widths, [id]: bounded } };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const listTexts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Reads a stored layout; null when nothing usable was stored. */
export function parseLayout(text: string | undefined): GridLayout | null {
  if (text === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { order, hidden, widths } = value as Record<string, unknown>;
  const pairs = typeof widths === 'object' && widths !== null ? Object.entries(widths) : [];
  return {
    order: listTexts(order),
    hidden: listTexts(hidden),
    widths: Object.fromEntries(
      pairs.filter((pair): pair is [string, number] => typeof pair[1] === 'number' && pair[1] >= narrowest),
    ),
  };
}
