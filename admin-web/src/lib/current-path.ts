/** A menu entry stays marked on the pages below it; the home page only on itself. */
export function isCurrentPath(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
