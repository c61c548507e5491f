import { IconHome, IconListCheck, IconReportSearch, IconSettings, IconUsersGroup } from '@tabler/icons-react';
import { Outlet, useRouteContext, useRouterState } from '@tanstack/react-router';
import { signOut } from '../graphql/session.js';
import { today } from '../lib/dates.js';
import { hasPermission } from '../lib/session.js';
import { routeGroupNames } from '../text/roles.js';
import { AppShell, type MenuEntry } from '../ui/app-shell/app-shell.js';
import { useAppearance } from './use-appearance.js';

const entries: readonly (MenuEntry & { permission: string })[] = [
  { href: '/', name: '首页', icon: <IconHome size={20} aria-hidden="true" />, permission: 'session.read' },
  { href: '/work', name: routeGroupNames.work, icon: <IconListCheck size={20} aria-hidden="true" />, permission: 'session.read' },
  { href: '/joint', name: routeGroupNames.joint, icon: <IconUsersGroup size={20} aria-hidden="true" />, permission: 'mechanism.read' },
  {
    href: '/supervise',
    name: routeGroupNames.supervise,
    icon: <IconReportSearch size={20} aria-hidden="true" />,
    permission: 'alert.read',
  },
  { href: '/admin', name: routeGroupNames.admin, icon: <IconSettings size={20} aria-hidden="true" />, permission: 'mandate.grant' },
];

export function OfficeFrame() {
  const { session, client } = useRouteContext({ from: '/office' });
  const currentPath = useRouterState({ select: (state) => state.location.pathname });
  const { appearance, changeAppearance } = useAppearance();
  const handleSignOut = () => void signOut(client).then(() => window.location.assign('/login'));
  return (
    <AppShell
      session={session}
      menu={entries.filter((entry) => hasPermission(session, entry.permission))}
      currentPath={currentPath}
      appearance={appearance}
      onAppearanceChange={changeAppearance}
      onRoleChange={() => window.location.assign('/')}
      onSignOut={handleSignOut}
      watermark={`${session.personName} ${session.agencyName} ${today()}`}
    >
      <Outlet />
    </AppShell>
  );
}
