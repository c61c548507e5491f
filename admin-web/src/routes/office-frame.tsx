import { Outlet, useRouteContext, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { signOut } from '../graphql/session.js';
import { saveChosenRole } from '../lib/chosen-role.js';
import { formatInstant } from '../lib/dates.js';
import { hasPermission } from '../lib/session.js';
import { AppShell } from '../ui/app-shell/app-shell.js';
import { Skeleton } from '../ui/skeleton.js';
import { findPhoneEntry, listMenu } from './office-menu.js';
import { SearchBox } from './search-box.js';
import { useLateParts } from './use-late-parts.js';
import { useOfficeCounts } from './use-office-counts.js';
import { useSavedAppearance } from './use-saved-appearance.js';

// Forms bring their library along; nobody's first page waits for one that is seldom opened.
const FeedbackDrawer = lazy(() =>
  import('./feedback-drawer.js').then((module) => ({ default: module.FeedbackDrawer })),
);
const SignInSteps = lazy(() =>
  import('./sign-in-steps.js').then((module) => ({ default: module.SignInSteps })),
);

export function OfficeFrame() {
  const { session } = useRouteContext({ from: '/office' });
  if (!session.mustChangePassword && session.awaits === null) return <Office />;
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <SignInSteps />
    </Suspense>
  );
}

function Office() {
  const { session, client } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const currentPath = useRouterState({ select: (state) => state.location.pathname });
  const { appearance, changeAppearance } = useSavedAppearance();
  const { waiting, unreadCount } = useOfficeCounts(session);
  // It stays once it was opened, so that closing gives the focus back.
  const [feedback, setFeedback] = useState<'NEVER' | 'OPEN' | 'CLOSED'>('NEVER');
  useForgottenPages();
  useLateParts();
  const canSearch = hasPermission(session, 'application.read');
  // A real page load: the normalised cache and everything else in memory goes with the page.
  const handleSignOut = () => void signOut(client).then(() => window.location.replace('/login'));
  const handleRoleChange = (roleId: string) => {
    saveChosenRole(roleId);
    void router.invalidate().then(() => router.history.push('/'));
  };
  return (
    <AppShell
      session={session}
      menu={listMenu(session)}
      phoneEntry={findPhoneEntry(session)}
      currentPath={currentPath}
      waiting={waiting}
      unreadCount={unreadCount}
      onFeedback={() => setFeedback('OPEN')}
      canSearch={canSearch}
      searchSlot={canSearch ? <SearchBox id="search-applications" takesShortcut /> : undefined}
      appearance={appearance}
      onAppearanceChange={changeAppearance}
      onRoleChange={handleRoleChange}
      onSignOut={handleSignOut}
      watermark={`${session.personName} ${session.agencyName} ${formatInstant(new Date().toISOString())}`}
    >
      <Outlet />
      {feedback !== 'NEVER' && (
        <Suspense fallback={null}>
          <FeedbackDrawer
            open={feedback === 'OPEN'}
            onClose={() => setFeedback('CLOSED')}
            page={currentPath}
            accountName={session.accountName}
          />
        </Suspense>
      )}
    </AppShell>
  );
}

/** The back button after signing out may bring a page back from the browser's memory: it then asks again who is there. */
function useForgottenPages(): void {
  useEffect(() => {
    const handleShow = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', handleShow);
    return () => window.removeEventListener('pageshow', handleShow);
  }, []);
}
