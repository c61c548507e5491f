import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { LatePart } from '../lib/late-part.js';

interface LateControl<Part> {
  /** Nothing until it has come. */
  part: Part | undefined;
  /** Why it has not come although somebody reached for it. */
  failure: unknown;
  forget: () => void;
  /** For the element with the id that stands in for the control. */
  reach: {
    onFocus: () => void;
    onClick: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

type Act = (control: HTMLElement) => void;
type Range = readonly [number | null, number | null];

const openingKeys = new Set(['ArrowDown', 'ArrowUp', 'Enter', ' ']);

function findFocused(id: string): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.id === id ? activeElement : null;
}

/**
 * A control that comes after the page. Until then an element of the same id and the same look stands in for it; whoever is
 * on that one when the control comes is on the control afterwards, and what was clicked or pressed is done by the control.
 * While `isHeld`, somebody is typing in the stand-in, and it stays.
 */
export function useLateControl<Part>(late: LatePart<Part>, id: string, isHeld = false): LateControl<Part> {
  const [failure, setFailure] = useState<unknown>();
  const act = useRef<Act | null>(null);
  const focused = useRef<Range | null>(null);
  const subscribe = useCallback(
    (notify: () => void) =>
      late.subscribe(() => {
        const element = isHeld ? null : findFocused(id);
        if (element instanceof HTMLInputElement)
          focused.current = [element.selectionStart, element.selectionEnd];
        else focused.current = element && [null, null];
        notify();
      }),
    [late, id, isHeld],
  );
  const come = useSyncExternalStore(subscribe, late.read);
  const part = isHeld ? undefined : come;
  const isHere = part !== undefined;

  useEffect(() => {
    const control = document.getElementById(id);
    if (!isHere || control === null) return;
    if (focused.current !== null) {
      control.focus();
      if (control instanceof HTMLInputElement) control.setSelectionRange(...focused.current);
    }
    // Safari gives a button that was clicked no focus; whoever is somewhere else by now wants nothing opened.
    const isWanted = findFocused(id) !== null || document.activeElement === document.body;
    const doIt = isWanted ? act.current : null;
    focused.current = null;
    act.current = null;
    // A list that is opened while its field is still being drawn is never told to readers as open.
    if (doIt !== null) setTimeout(() => doIt(control));
  }, [isHere, id]);

  const fetch = () => {
    setFailure(undefined);
    late.fetch().catch((error: unknown) => {
      act.current = null;
      setFailure(error);
    });
  };
  return { part, failure, forget: () => setFailure(undefined), reach: reachOf(act, fetch) };
}

function reachOf(act: { current: Act | null }, fetch: () => void): LateControl<unknown>['reach'] {
  return {
    onFocus: fetch,
    onClick: () => {
      act.current = (control) => control.click();
      fetch();
    },
    onKeyDown: ({ key, code, nativeEvent }) => {
      if (!openingKeys.has(key)) return;
      nativeEvent.preventDefault();
      act.current = (control) =>
        control.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, code, bubbles: true }));
      fetch();
    },
  };
}
