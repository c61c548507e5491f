import { savesData } from './data-saver.js';
import { whenIdle } from './when-idle.js';

/**
 * The list of font parts alone is 100 KB of CSS, the parts of one page are half a megabyte: they come after the page, and not
 * at all where the browser was told to save data (省流量).
 */
export function loadWebFont(): void {
  if (savesData()) return;
  const load = () => void import('../styles/web-font.js');
  whenIdle(load, { atLatest: 4000, withoutNotice: 1500 });
}
