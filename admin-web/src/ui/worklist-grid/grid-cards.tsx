import type { GridItem } from '../../lib/grid-items.js';
import type { WorklistGridProps } from './grid-types.js';
import styles from './worklist-grid.module.css';

type GridCardsProps<Row> = Pick<WorklistGridProps<Row>, 'label' | 'cardLines' | 'onOpen'> & { items: readonly GridItem<Row>[] };

/** The same list on a phone: one card a row, at most four lines, the whole card opens the matter. */
export function GridCards<Row>({ label, items, cardLines, onOpen }: GridCardsProps<Row>) {
  return (
    <ul className={styles['cards']} aria-label={label}>
      {items.map((item) =>
        item.kind === 'group' ? (
          <li key={item.id} className={styles['cardGroup']}>
            {item.title} <span className={styles['count']}>{item.count} 件</span>
          </li>
        ) : (
          <li key={item.id} className={styles['card']}>
            <button type="button" className={styles['cardBody']} onClick={() => onOpen(item.row)}>
              {cardLines(item.row)
                .slice(0, 4)
                .map((line, index) => (
                  <span key={index} className={styles['cardLine']}>
                    {line}
                  </span>
                ))}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
