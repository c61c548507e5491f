import { createLazyRoute, Outlet } from '@tanstack/react-router';

/** Screens of the joint meeting hang below; the chunk is fetched only by roles that open it. */
export const Route = createLazyRoute('/office/joint')({ component: Outlet });
