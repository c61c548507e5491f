import { useEffect, useState } from 'react';

/** A shown secret goes back behind its mask by itself: screens are left open. */
const SHOWN_MILLISECONDS = 60_000;

export interface Revealed {
  value: string | undefined;
  /** Why it was not shown. */
  message: string | undefined;
  show: (value: string) => void;
  hide: () => void;
  refuse: (message: string) => void;
}

/** A secret while it is shown: for a minute, or until it is hidden. */
export function useRevealed(): Revealed {
  const [value, setValue] = useState<string>();
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    if (value === undefined) return undefined;
    const timer = setTimeout(() => setValue(undefined), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  const show = (shown: string) => {
    setMessage(undefined);
    setValue(shown);
  };
  return { value, message, show, hide: () => setValue(undefined), refuse: setMessage };
}
