import { createLazyRoute, Outlet } from '@tanstack/react-router';

/** Screens of this group hang below; the chunk is fetched only by roles that open it. */
export const Route = createLazyRoute('/office/supervise')({ component: Outlet });
