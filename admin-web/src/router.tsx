import { createRoute, createRouter } from '@tanstack/react-router';
import { parseSearchText, formatSearchText } from './lib/list-search.js';
import { RouteFailure } from './routes/route-failure.js';
import { Skeleton } from './ui/skeleton.js';
import { rootRoute, officeRoute, type RouterContext } from './routes/frame-routes.js';
import { ownRoutes } from './routes/own-routes.js';
import { workTree } from './routes/work-routes.js';
import { jointTree } from './routes/joint-routes.js';
import { superviseTree } from './routes/supervise-routes.js';
import { adminTree } from './routes/admin-routes.js';

const galleryRoute = createRoute({ getParentRoute: () => rootRoute, path: 'gallery' }).lazy(() =>
  import('./screens/gallery/gallery.lazy.js').then((module) => module.Route),
);

const routeTree = rootRoute.addChildren([
  galleryRoute,
  officeRoute.addChildren([...ownRoutes, workTree, jointTree, superviseTree, adminTree]),
]);

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch: parseSearchText,
    stringifySearch: formatSearchText,
    // An address with a value that its page does not know shows the page as it is without it.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultErrorComponent: RouteFailure,
    defaultPendingComponent: () => <Skeleton lines={8} />,
    scrollRestoration: true,
    // On a phone the page scrolls inside the frame: the next page begins at its top there too.
    scrollToTopSelectors: ['#main'],
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
