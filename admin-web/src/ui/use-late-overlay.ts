import { useEffect, useState, useSyncExternalStore } from 'react';
import { lateOverlays } from './kit-parts.js';

/** The kit of drawers and dialogs, asked for at once where one is to be open before it has come. */
export function useLateOverlay(open: boolean) {
  const kit = useSyncExternalStore(lateOverlays.subscribe, lateOverlays.read);
  const [hasFailed, setFailed] = useState(false);
  // The kit gives the focus back only where it was drawn closed before: one that came late is opened a moment after.
  const [isDrawn, setDrawn] = useState(kit !== undefined);
  useEffect(() => setDrawn(kit !== undefined), [kit]);
  const isMissed = open && kit === undefined;
  useEffect(() => {
    if (!isMissed) return;
    setFailed(false);
    lateOverlays.fetch().catch(() => setFailed(true));
  }, [isMissed]);
  return { kit, opened: open && isDrawn, hasFailed: isMissed && hasFailed };
}
