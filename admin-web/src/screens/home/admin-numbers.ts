import type { AuditEventKind } from '../../graphql/gql/graphql.js';
import type { HomeNumber } from './home-numbers.js';

export interface AdminCounts {
  accounts: number;
  disabledAccounts: number;
  withoutPost: number;
  neverSignedIn: number;
  joined: number;
  left: number;
  endingSoon: number;
  failedJobs: number;
  signInResets: number;
  signInFailures: number;
  signInWaits: number;
  membersWithoutLiaison: number;
}

const accounts = '/admin/accounts';

export function listSystemNumbers(counts: AdminCounts): HomeNumber[] {
  return [
    { label: '失败的后台任务', value: counts.failedJobs, unit: '个', href: '#jobs' },
    { label: '近 30 天任职', value: counts.joined, unit: '人次', href: '#joined' },
    { label: '近 30 天离任', value: counts.left, unit: '人次', href: '#left' },
    { label: '没有岗位的账号', value: counts.withoutPost, unit: '个', href: `${accounts}?post=none` },
    { label: '账号', value: counts.accounts, unit: '个', href: accounts },
    { label: '没有联络员的单位', value: counts.membersWithoutLiaison, unit: '个', href: '/org' },
  ];
}

export function listSecurityNumbers(counts: AdminCounts): HomeNumber[] {
  return [
    ...(counts.signInResets > 0
      ? [{ label: '待确认的登录', value: counts.signInResets, unit: '个', href: '#resets' }]
      : []),
    { label: '登录失败', value: counts.signInFailures, unit: '次', href: '#failures', note: '近 30 天' },
    { label: '触发等待', value: counts.signInWaits, unit: '次', href: '#failures', note: '近 30 天' },
    { label: '从未登录的账号', value: counts.neverSignedIn, unit: '个', href: `${accounts}?signedIn=never` },
    { label: '没有岗位的账号', value: counts.withoutPost, unit: '个', href: `${accounts}?post=none` },
    { label: '即将到期的任职', value: counts.endingSoon, unit: '个', href: '#ending', note: '30 天内' },
    { label: '停用的账号', value: counts.disabledAccounts, unit: '个', href: `${accounts}?state=DISABLED` },
  ];
}

export interface AuditCounts {
  today: string;
  events: readonly { happenedOn: string; kind: AuditEventKind; total: number }[];
  reads: readonly { files: number }[];
}

export function listAuditNumbers({ today, events, reads }: AuditCounts): HomeNumber[] {
  const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
  const ofKind = (kind: AuditEventKind) => sum(events.filter((row) => row.kind === kind));
  const month = { note: '近 30 天', isCapped: false };
  return [
    {
      label: '今天的留痕',
      value: sum(events.filter(({ happenedOn }) => happenedOn === today)),
      unit: '条',
      href: '#days',
      isCapped: false,
    },
    { label: '全部留痕', value: sum(events), unit: '条', href: '#kinds', ...month },
    { label: '被拒绝的操作', value: ofKind('DENIED'), unit: '次', href: '#denied', ...month },
    { label: '查看完整证件信息', value: ofKind('REVEAL'), unit: '次', href: '#reads', ...month },
    {
      label: '打开附件',
      value: reads.reduce((all, { files }) => all + files, 0),
      unit: '次',
      href: '#reads',
      ...month,
    },
    { label: '导出', value: ofKind('EXPORT'), unit: '次', href: '#reads', ...month },
  ];
}
