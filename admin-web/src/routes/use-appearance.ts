import { createContext, useContext } from 'react';
import type { Appearance } from '../lib/appearance.js';

interface AppearanceHandle {
  appearance: Appearance;
  changeAppearance: (appearance: Appearance) => void;
}

export const AppearanceContext = createContext<AppearanceHandle>({
  appearance: { theme: 'auto', density: 'standard' },
  changeAppearance: () => undefined,
});

export function useAppearance(): AppearanceHandle {
  return useContext(AppearanceContext);
}
