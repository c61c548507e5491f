import styles from './said.module.css';

/** What was just done, where the next thing takes its place. Stands there empty, so that a screen reader hears it fill. */
export function Said({ children }: { children: string }) {
  return (
    <p role="status" className={children === '' ? 'visually-hidden' : styles['said']}>
      {children}
    </p>
  );
}
