/** The list of font parts alone is 100 KB of CSS: it comes after the page, and never where the system has a good Chinese face. */
export function loadWebFont(): void {
  const load = () => void import('../styles/web-font.js');
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 4000 });
  else setTimeout(load, 1500);
}
