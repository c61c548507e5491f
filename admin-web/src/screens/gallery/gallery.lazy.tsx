import { IconHome, IconListCheck, IconUsersGroup } from '@tabler/icons-react';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Session, SessionRole } from '../../lib/session.js';
import { useAppearance } from '../../routes/use-appearance.js';
import { AppShell } from '../../ui/app-shell/app-shell.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';

// The list and the form bring a library each along: the frame does not wait for them.
const GridGallery = lazy(() =>
  import('./grid-gallery.js').then((module) => ({ default: module.GridGallery })),
);
const FormGallery = lazy(() =>
  import('./form-gallery.js').then((module) => ({ default: module.FormGallery })),
);
const pieces = () => import('./piece-gallery.js');
const TagGallery = lazy(() => pieces().then((module) => ({ default: module.TagGallery })));
const CaseGallery = lazy(() => pieces().then((module) => ({ default: module.CaseGallery })));
const FeedbackGallery = lazy(() => pieces().then((module) => ({ default: module.FeedbackGallery })));

export const Route = createLazyRoute('/gallery')({ component: GalleryPage });

const roles = [
  {
    id: 'clerk',
    post: 'SUBDISTRICT_CLERK',
    name: '街道经办人',
    agencyId: 'SUBDISTRICT',
    agencyName: '城关街道办事处',
  },
  { id: 'liaison', post: 'LIAISON', name: '联络员', agencyId: 'SUBDISTRICT', agencyName: '城关街道办事处' },
] as const;
const menu = [
  { href: '/gallery', name: '部件总览', icon: <IconHome size={20} aria-hidden="true" /> },
  { href: '/work', name: '待办与办理', icon: <IconListCheck size={20} aria-hidden="true" /> },
  { href: '/joint', name: '联席会议与督办', icon: <IconUsersGroup size={20} aria-hidden="true" /> },
];

function GalleryPage() {
  const { appearance, changeAppearance } = useAppearance();
  const [role, setRole] = useState<SessionRole>(roles[0]);
  const [isAsking, setAsking] = useState(false);
  const session: Session = {
    accountId: 'demo',
    accountName: 'demo',
    personName: '刘敏',
    agencyName: '城关街道办事处',
    currentRole: role,
    roles,
    permissions: new Set(),
    mustChangePassword: false,
    awaits: null,
  };
  return (
    <AppShell
      session={session}
      menu={menu}
      currentPath="/gallery"
      appearance={appearance}
      onAppearanceChange={changeAppearance}
      onRoleChange={(id) => setRole(roles.find((one) => one.id === id) ?? role)}
      onSignOut={() => window.location.assign('/login')}
      watermark="刘敏 城关街道办事处 2026-11-23"
    >
      <PageHeader
        title="部件总览"
        action="各种状态"
        crumbs={[{ label: '首页', href: '/' }]}
        beside={<StateTag label="内部页面" />}
        actions={<Button onClick={() => setAsking(true)}>打开确认框</Button>}
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <TagGallery />
        <GridGallery />
        <CaseGallery />
        <FormGallery />
        <FeedbackGallery />
      </Suspense>
      <ConfirmConsequence
        open={isAsking}
        title="确认退回李秀英家庭的申请？"
        consequences={['申请退回李秀英补正，期限 15 日。', '审核时限停止计算，补正后继续。']}
        confirmLabel="确认退回"
        tone="danger"
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      />
    </AppShell>
  );
}
