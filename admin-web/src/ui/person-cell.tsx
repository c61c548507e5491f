import { Button } from './button.js';
import styles from './facts.module.css';

interface PersonCellProps {
  name: string;
  /** Already masked by the server. */
  maskedValue?: string;
  /** What the masked value is: 身份证号, 手机号. */
  valueLabel?: string;
  /** The value after an audited reveal. */
  revealedValue?: string | undefined;
  /** Absent where the person may not see the full value. */
  onReveal?: () => void;
}

export function PersonCell({
  name,
  maskedValue,
  valueLabel = '身份证号',
  revealedValue,
  onReveal,
}: PersonCellProps) {
  return (
    <span className={styles['person']}>
      <span>{name}</span>
      {maskedValue !== undefined && <span className={styles['soft']}>{revealedValue ?? maskedValue}</span>}
      {onReveal !== undefined && revealedValue === undefined && (
        <Button
          tone="quiet"
          size="small"
          onClick={onReveal}
          aria-label={`查看${name}的${valueLabel}，查看会留痕`}
        >
          查看
        </Button>
      )}
    </span>
  );
}
