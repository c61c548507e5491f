import type { createAppRouter } from '../router.js';

/** Pages of the light entry and files are real page loads. */
const outside = /^\/(login|public|files|graphql)(\/|$)/;

/** The design system draws plain links and knows no router; a plain click on one of our own addresses is taken over here. */
export function routeLinkClicks(router: ReturnType<typeof createAppRouter>): () => void {
  const handleClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      link === null ||
      link.target !== '' ||
      link.hasAttribute('download') ||
      link.origin !== window.location.origin
    )
      return;
    const isJump =
      link.hash !== '' &&
      link.pathname === window.location.pathname &&
      link.search === window.location.search;
    if (isJump || outside.test(link.pathname)) return;
    event.preventDefault();
    router.history.push(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', handleClick);
  return () => document.removeEventListener('click', handleClick);
}
