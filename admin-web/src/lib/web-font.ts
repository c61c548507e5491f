import { whenIdle } from './when-idle.js';

interface SavingNavigator {
  /** Chromium's alone so far; elsewhere nobody can have asked to save. */
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * The list of font parts alone is 100 KB of CSS, the parts of one page are half a megabyte: they come after the page, and not
 * at all where the browser was told to save data (省流量).
 */
export function loadWebFont(): void {
  if ((navigator as SavingNavigator).connection?.saveData === true) return;
  const load = () => void import('../styles/web-font.js');
  whenIdle(load, { atLatest: 4000, withoutNotice: 1500 });
}
