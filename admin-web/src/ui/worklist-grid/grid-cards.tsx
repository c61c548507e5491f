import { useState } from 'react';
import type { GridItem } from '../../lib/grid-items.js';
import { joinClasses } from '../../lib/join-classes.js';
import { Button } from '../button.js';
import type { WorklistGridProps } from './grid-types.js';
import { useRowSelection } from './use-row-selection.js';
import styles from './worklist-grid.module.css';

type GridCardsProps<Row> = Pick<
  WorklistGridProps<Row>,
  'label' | 'cardLines' | 'onOpen' | 'getRowLabel' | 'selected' | 'onSelectedChange' | 'bulkActions'
> & {
  items: readonly GridItem<Row>[];
};

const batch = 50;

/** The same list on a phone: one card a row, at most four lines, the whole card opens the matter; a box beside it selects. */
export function GridCards<Row>(props: GridCardsProps<Row>) {
  const { label, items, cardLines, onOpen, getRowLabel, selected, onSelectedChange, bulkActions } = props;
  const [shown, setShown] = useState(batch);
  const drawn = items.slice(0, shown);
  const { toggle, selectAll } = useRowSelection(drawn, selected, onSelectedChange);
  const canSelect = bulkActions !== undefined;
  return (
    <>
      {canSelect && (
        <label className={joinClasses(styles['cardAll'], styles['check'])}>
          <input
            type="checkbox"
            checked={selectAll.checked}
            ref={(box) => {
              if (box !== null) box.indeterminate = selectAll.mixed;
            }}
            onChange={selectAll.onChange}
          />
          选择显示的全部
        </label>
      )}
      <ul className={styles['cards']} aria-label={label}>
        {drawn.map((item) =>
          item.kind === 'group' ? (
            <li key={item.id} className={styles['cardGroup']}>
              {item.title} <span className={styles['count']}>{item.count} 件</span>
            </li>
          ) : (
            <li key={item.id} className={styles['card']} data-selected={selected.has(item.id)}>
              {canSelect && (
                <label className={joinClasses(styles['cardCheck'], styles['check'])}>
                  <input
                    type="checkbox"
                    aria-label={`选择 ${getRowLabel(item.row)}`}
                    checked={selected.has(item.id)}
                    onChange={() => toggle(item.id)}
                  />
                </label>
              )}
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
