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

export function readAppearance(): Appearance {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    const { theme, density } = stored as Partial<Appearance>;
    return {
      theme: themes.find((known) => known === theme) ?? 'auto',
      density: densities.find((known) => known === density) ?? 'standard',
    };
  } catch {
    // Damaged or forbidden storage: the defaults are always usable.
    return { theme: 'auto', density: 'standard' };
  }
}

export function resolveTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
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
