import { useEffect, useRef, useState } from 'react';
import { deleteDraft, findDraft, saveDraft } from '../lib/draft-storage.js';

/** Numbers that identify a person, reach them or pay them never rest on the disk of an office computer. */
const secretFields = ['idNumber', 'phone', 'bankAccount', 'plateNumber'] as const;

const pause = 600;

export interface DraftHandle {
  /** When the restored draft was saved; null while nothing was restored. */
  restoredAt: string | null;
  /** What stands in the form is not what was there at first, or what was saved since. */
  isUnsaved: boolean;
  /** Ends when nothing is stored any more. */
  discard: () => Promise<void>;
}

interface OwnDraft<Values> extends DraftHandle {
  /** `left`: what stands in the form afterwards, where that is not what this rendering shows. */
  discard: (left?: Values) => Promise<void>;
}

/** Keeps what is typed across a reload or an ended session. `restore` is called once, with the stored values. */
export function useDraft<Values extends object>(
  account: string,
  form: string,
  values: Values,
  restore: (values: Partial<Values>) => void,
): OwnDraft<Values> {
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const isReady = useRef(false);
  const isChanged = useRef(false);
  const restoreLatest = useRef(restore);
  const waiting = useRef<(() => void) | null>(null);
  const text = JSON.stringify(values);
  const [saved, setSaved] = useState(text);

  useEffect(() => {
    let isGone = false;
    isReady.current = false;
    void findDraft(account, form, secretFields)
      .then((draft) => {
        if (isGone || draft === null || isChanged.current) return;
        restoreLatest.current(draft.values as Partial<Values>);
        setRestoredAt(draft.savedAt);
      })
      .finally(() => {
        isReady.current = true;
      });
    return () => {
      isGone = true;
    };
  }, [account, form]);

  useEffect(() => {
    waiting.current = null;
    if (text === saved) return undefined;
    isChanged.current = true;
    const keep = () => {
      waiting.current = null;
      if (isReady.current)
        void saveDraft(account, form, JSON.parse(text) as Record<string, unknown>, secretFields);
    };
    waiting.current = keep;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [account, form, text, saved]);

  // A drawer or a tab that is closed within the pause takes the last words along otherwise.
  useEffect(() => () => waiting.current?.(), []);

  const discard = (left: Values = values) => {
    waiting.current = null;
    setSaved(JSON.stringify(left));
    setRestoredAt(null);
    return deleteDraft(account, form);
  };
  return { restoredAt, isUnsaved: text !== saved, discard };
}
