import styles from './filter-bar.module.css';

export interface SavedView {
  id: string;
  name: string;
  href: string;
  count?: number;
}

/** Views are addresses: they can be opened in a new tab, sent to a colleague, and walked back through. */
export function ViewSwitcher({
  label = '视图',
  views,
  current,
}: {
  label?: string;
  views: readonly SavedView[];
  current: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className={styles['views']}>
        {views.map((view) => (
          <li key={view.id}>
            <a
              href={view.href}
              className={styles['view']}
              aria-current={view.id === current ? 'page' : undefined}
            >
              {view.name}
              {view.count !== undefined && ` ${view.count}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
