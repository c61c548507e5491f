import { IconArrowDown, IconArrowUp, IconColumns3, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import {
  defaultLayout,
  moveColumn,
  resizeColumn,
  toggleColumn,
  type GridLayout,
} from '../../lib/grid-layout.js';
import { Button, IconButton } from '../button.js';
import { Checkbox } from '../choice-field.js';
import { PopoverButton } from '../popover-button.js';
import { TextField } from '../text-field.js';
import type { GridColumn } from './grid-types.js';
import styles from './worklist-grid.module.css';

interface ColumnSettingsProps<Row> {
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  onLayoutChange: (layout: GridLayout) => void;
}

const widthStep = 24;
const standardWidth = 140;

/** Everything that can be done to a column by dragging can be done here by button and by keyboard. */
export function ColumnSettings<Row>({ columns, layout, onLayoutChange }: ColumnSettingsProps<Row>) {
  const id = useId();
  const [text, setText] = useState('');
  const byId = new Map(columns.map((column) => [column.id, column]));
  const keyId = columns[0]?.id;
  const found = layout.order.filter((one) => byId.get(one)?.title.includes(text.trim()));
  const widthOf = (column: string) => layout.widths[column] ?? byId.get(column)?.width ?? standardWidth;
  return (
    <PopoverButton
      label="列设置"
      className={styles['popover']}
      button={(props) => (
        <Button size="small" icon={<IconColumns3 size={18} aria-hidden="true" />} {...props}>
          列设置
        </Button>
      )}
    >
      <div className={styles['settings']}>
        <TextField
          id={`${id}-find`}
          label="查找列"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ul aria-label="列">
          {found.map((column) => {
            const title = byId.get(column)?.title ?? column;
            const index = layout.order.indexOf(column);
            const isKey = column === keyId;
            return (
              <li key={column} className={styles['settingsRow']}>
                <Checkbox
                  id={`${id}-${column}`}
                  label={isKey ? `${title}（固定）` : title}
                  checked={!layout.hidden.includes(column)}
                  disabled={isKey}
                  onChange={() => onLayoutChange(toggleColumn(layout, column))}
                />
                <span className={styles['settingsTools']}>
                  <IconButton
                    size="small"
                    label={`${title}：变窄`}
                    icon={<IconMinus size={18} />}
                    onClick={() => onLayoutChange(resizeColumn(layout, column, widthOf(column) - widthStep))}
                  />
                  <IconButton
                    size="small"
                    label={`${title}：变宽`}
                    icon={<IconPlus size={18} />}
                    onClick={() => onLayoutChange(resizeColumn(layout, column, widthOf(column) + widthStep))}
                  />
                  {!isKey && (
                    <>
                      <IconButton
                        size="small"
                        label={`${title}：上移`}
                        icon={<IconArrowUp size={18} />}
                        onClick={() => onLayoutChange(moveColumn(layout, column, Math.max(1, index - 1)))}
                      />
                      <IconButton
                        size="small"
                        label={`${title}：下移`}
                        icon={<IconArrowDown size={18} />}
                        onClick={() => onLayoutChange(moveColumn(layout, column, index + 1))}
                      />
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
        {found.length === 0 && <p>没有名称含“{text}”的列</p>}
        <Button size="small" onClick={() => onLayoutChange(defaultLayout(columns))}>
          恢复默认
        </Button>
      </div>
    </PopoverButton>
  );
}
