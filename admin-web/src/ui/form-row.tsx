import type { ReactNode } from 'react';
import styles from './form-row.module.css';

/** Short fields side by side where there is room. Apart from the form, so that no page fetches the form library for a row. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
