import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * For what comes in the place of the button that was pressed: a form, a step, what was done. It takes the focus when it is
 * drawn, and again whenever the occasion is another one; otherwise the focus falls to the page and reading begins anew.
 * What takes no focus by itself needs `tabIndex={-1}`. Without an occasion (false, 0, '', null) it stays away.
 */
export function useArrivalFocus<Place extends HTMLElement>(
  occasion: unknown = true,
): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (Boolean(occasion)) place.current?.focus();
  }, [occasion]);
  return place;
}

/** Takes the focus to the element of this id as soon as it is drawn: what was just added is there a moment later. */
export function useFocusOn(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}

/** Where the button that was pressed may have stayed: takes the focus only when nothing has it any more. */
export function takeLostFocus(place: HTMLElement | null): void {
  if (document.activeElement === document.body) place?.focus({ preventScroll: true });
}
