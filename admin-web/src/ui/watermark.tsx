import { useId } from 'react';
import styles from './watermark.module.css';

/** Name, unit and time across the page, so that a photographed screen says where it came from. */
export function Watermark({ text }: { text: string }) {
  const id = useId();
  return (
    <svg className={styles['mark']} width="100%" height="100%" aria-hidden="true">
      <defs>
        <pattern id={id} width="360" height="220" patternUnits="userSpaceOnUse" patternTransform="rotate(-20)">
          <text x="10" y="110" fill="currentColor">
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
