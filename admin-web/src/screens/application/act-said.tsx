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
    if (said !== '') box.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return (
    <div ref={box} role="status" className={said === '' ? 'visually-hidden' : styles['said']}>
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
