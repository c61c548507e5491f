import { useId } from 'react';
import styles from './watermark.module.css';

/** Name, unit and time across the page, so that a photographed screen says where it came from. */
export function Watermark({ text }: { text: string }) {
  const id = useId();
  // A full-width sign is about 18 units wide; a name cut off by the next tile identifies nobody.
  const width = Math.max(360, [...text].length * 18);
  return (
    <svg className={styles['mark']} width="100%" height="100%" aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width={width}
          height="220"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-20)"
        >
          <text x="10" y="110" fill="currentColor">
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
