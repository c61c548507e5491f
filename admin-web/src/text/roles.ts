/** Names of the route groups as they stand in breadcrumbs and in the 403 page. */
export const routeGroupNames = {
  work: '待办与办理',
  joint: '会议与督办',
  supervise: '监督',
  admin: '系统管理',
} as const satisfies Record<string, string>;

export type RouteGroup = keyof typeof routeGroupNames;
