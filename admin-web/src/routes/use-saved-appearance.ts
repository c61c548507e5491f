import { useEffect, useRef } from 'react';
import { parseAppearance, type Appearance } from '../lib/appearance.js';
import { usePreference } from '../parts/preferences.js';
import { useAppearance } from './use-appearance.js';

/** The choice follows the person to another computer. The browser's own copy only avoids a flash before the answer is here. */
export function useSavedAppearance(): {
  appearance: Appearance;
  changeAppearance: (next: Appearance) => void;
} {
  const { appearance, changeAppearance } = useAppearance();
  const { stored, save } = usePreference('appearance');
  const isApplied = useRef(false);
  useEffect(() => {
    if (isApplied.current || stored === undefined) return;
    isApplied.current = true;
    changeAppearance(parseAppearance(stored));
  }, [stored, changeAppearance]);
  return {
    appearance,
    changeAppearance: (next) => {
      isApplied.current = true;
      changeAppearance(next);
      void save(next);
    },
  };
}
