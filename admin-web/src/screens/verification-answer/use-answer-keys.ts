import { useEffect, useRef } from 'react';

interface AnswerKeys {
  /** 1 to 5. */
  onDigit: (digit: number) => void;
  onSave: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Twenty answers without the mouse: a digit chooses the result, Ctrl+Enter saves from anywhere on the page. */
export function useAnswerKeys(keys: AnswerKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || document.querySelector('[role="dialog"]') !== null) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        current.current.onSave();
      } else if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault();
        current.current.onDigit(Number(event.key));
      }
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
}
