import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import styles from './application.module.css';

interface ActSaidProps {
  /** Empty while nothing was done. */
  said: string;
  onClose: () => void;
}

/** What was done just now, in sight however far down a long section the person is, until it is put away. */
export function ActSaid({ said, onClose }: ActSaidProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said === '') return;
    box.current?.scrollIntoView({ block: 'nearest' });
    // The form it was done in is gone.
    box.current?.focus({ preventScroll: true });
  }, [said]);
  return (
    <div ref={box} tabIndex={-1} role="status" className={said === '' ? 'visually-hidden' : styles['said']}>
      {said !== '' && (
        <>
          <strong>{said}</strong>
          <Button size="small" onClick={onClose}>
            知道了
          </Button>
        </>
      )}
    </div>
  );
}
