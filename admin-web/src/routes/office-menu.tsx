import {
  IconAddressBook,
  IconBuilding,
  IconClipboardList,
  IconAdjustments,
  IconCalendar,
  IconCalendarStats,
  IconChartBar,
  IconChecklist,
  IconFilePlus,
  IconEye,
  IconListCheck,
  IconFiles,
  IconHome,
  IconShieldCheck,
  IconSpeakerphone,
  IconUsersGroup,
  IconUserCheck,
  IconUserCog,
  type Icon,
} from '@tabler/icons-react';
import type { Session } from '../lib/session.js';
import { hasPermission } from '../lib/session.js';
import type { MenuEntry } from '../ui/app-shell/app-shell.js';

interface OfficeEntry {
  href: string;
  name: string;
  Icon: Icon;
  permission: string;
  /** Whoever has this permission as well finds the page on the way to a nearer one. */
  unless?: string;
  /** Whoever has this permission works with it every day: it stands right after 首页. */
  daily?: string;
  /** On a phone it has a place of its own in the bottom bar. */
  onPhone?: true;
}

/** In the order of the day's work; what a role has beyond seven stands behind 更多. */
const entries: readonly OfficeEntry[] = [
  { href: '/', name: '首页', Icon: IconHome, permission: 'session.read' },
  { href: '/work/applications', name: '申请', Icon: IconFiles, permission: 'application.read' },
  { href: '/work/applications/new', name: '新建申请', Icon: IconFilePlus, permission: 'application.create' },
  {
    href: '/work/verification',
    name: '部门核查',
    Icon: IconChecklist,
    permission: 'verification.read',
    unless: 'application.create',
  },
  {
    href: '/work/freshness',
    name: '数据时效',
    Icon: IconCalendarStats,
    permission: 'verification.read',
    unless: 'household.readConfidential',
  },
  { href: '/supervise/alerts', name: '监督', Icon: IconEye, permission: 'alert.read' },
  {
    href: '/supervise/notices',
    name: '监督文书',
    Icon: IconEye,
    permission: 'supervisionNotice.receive',
  },
  { href: '/supervise/problems', name: '问题台账', Icon: IconListCheck, permission: 'problem.read' },
  { href: '/admin/audit', name: '审计追溯', Icon: IconShieldCheck, permission: 'audit.read' },
  { href: '/work/notices', name: '公示', Icon: IconSpeakerphone, permission: 'publicNotice.read' },
  {
    href: '/joint/meetings',
    name: '联席会议',
    Icon: IconUsersGroup,
    permission: 'meeting.read',
    daily: 'meeting.plan',
  },
  {
    href: '/joint/tasks',
    name: '督办任务',
    Icon: IconClipboardList,
    permission: 'task.read',
    daily: 'task.urge',
  },
  {
    href: '/joint/unit',
    name: '本单位',
    Icon: IconBuilding,
    permission: 'task.receive',
    daily: 'task.receive',
    onPhone: true,
  },
  {
    href: '/joint/statistics',
    name: '督办统计',
    Icon: IconChartBar,
    permission: 'task.read',
    daily: 'task.urge',
  },
  { href: '/admin/accounts', name: '账号与任职', Icon: IconUserCog, permission: 'account.read' },
  {
    href: '/admin/mandate-requests',
    name: '任职审批',
    Icon: IconUserCheck,
    permission: 'mandate.read',
  },
  { href: '/org', name: '机制与通讯录', Icon: IconAddressBook, permission: 'mechanism.read' },
  { href: '/admin/parameters', name: '政策参数', Icon: IconAdjustments, permission: 'policyParameter.read' },
  { href: '/admin/calendar', name: '工作日历', Icon: IconCalendar, permission: 'calendar.read' },
];

const mayOpen = (session: Session, { permission, unless }: OfficeEntry): boolean =>
  hasPermission(session, permission) && (unless === undefined || !hasPermission(session, unless));

const toMenuEntry = ({ href, name, Icon: Sign }: OfficeEntry): MenuEntry => ({
  href,
  name,
  icon: <Sign size={20} aria-hidden="true" />,
});

export function listMenu(session: Session): MenuEntry[] {
  const rank = ({ href, daily }: OfficeEntry) =>
    href === '/' ? 0 : daily !== undefined && hasPermission(session, daily) ? 1 : 2;
  return entries
    .filter((entry) => mayOpen(session, entry))
    .sort((a, b) => rank(a) - rank(b))
    .map(toMenuEntry);
}

/** 本单位 for the people of a unit: the menu is not there on a phone, and it is what they come for. */
export function findPhoneEntry(session: Session): MenuEntry | undefined {
  const found = entries.find((entry) => entry.onPhone === true && mayOpen(session, entry));
  return found && toMenuEntry(found);
}
