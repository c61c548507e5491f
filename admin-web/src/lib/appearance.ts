export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const densities = ['compact', 'standard', 'large'] as const;
export type Density = (typeof densities)[number];

export interface Appearance {
  theme: Theme;
  density: Density;
}

const storageKey = 'zhulian-appearance';
/** Root type size of the large setting (大字): every size and space is in rem, so the whole page grows together. */
const largeRoot = '118.75%';

/** Damaged text gives the defaults: they are always usable. */
export function parseAppearance(text: string): Appearance {
  try {
    const { theme, density } = JSON.parse(text) as Partial<Appearance>;
    return {
      theme: themes.find((known) => known === theme) ?? 'auto',
      density: densities.find((known) => known === density) ?? 'standard',
    };
  } catch {
    return { theme: 'auto', density: 'standard' };
  }
}

export function readAppearance(): Appearance {
  try {
    return parseAppearance(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    // Forbidden storage.
    return parseAppearance('{}');
  }
}

export function resolveTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 跟随系统: the page changes with the system while it is open. Returns how to stop. */
export function followSystemTheme(onChange: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}

export function applyAppearance(appearance: Appearance): void {
  const root = document.documentElement;
  root.dataset['theme'] = resolveTheme(appearance.theme);
  root.dataset['density'] = appearance.density;
  root.style.fontSize = appearance.density === 'large' ? largeRoot : '';
}

export function saveAppearance(appearance: Appearance): void {
  applyAppearance(appearance);
  try {
    localStorage.setItem(storageKey, JSON.stringify(appearance));
  } catch {
    // Storage may be forbidden by policy; the choice then lasts until the page is closed.
  }
}
