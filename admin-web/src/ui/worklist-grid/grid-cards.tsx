import { useState } from 'react';
import type { GridItem } from '../../lib/grid-items.js';
import { Button } from '../button.js';
import type { WorklistGridProps } from './grid-types.js';
import styles from './worklist-grid.module.css';

type GridCardsProps<Row> = Pick<WorklistGridProps<Row>, 'label' | 'cardLines' | 'onOpen'> & {
  items: readonly GridItem<Row>[];
};

const batch = 50;

/** The same list on a phone: one card a row, at most four lines, the whole card opens the matter. */
export function GridCards<Row>({ label, items, cardLines, onOpen }: GridCardsProps<Row>) {
  const [shown, setShown] = useState(batch);
  return (
    <>
      <ul className={styles['cards']} aria-label={label}>
        {items.slice(0, shown).map((item) =>
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
      {items.length > shown && (
        <div className={styles['toolbar']}>
          <Button onClick={() => setShown(shown + batch)}>
            再显示 {Math.min(batch, items.length - shown)} 件
          </Button>
        </div>
      )}
    </>
  );
}
