import type { PostKind } from '../modules/identity/index.js';
import { staffName } from './invented-people.js';

/** The one password of every demonstration account. */
export const DEMO_PASSWORD = 'Zhulian-demo-2026';

/** The one second factor of every demonstration account whose post needs one (Base32). It is printed, so it protects nothing. */
export const DEMO_TOTP_SECRET = 'ZHULIANDEMOCOUNTYTOTPSECRET23456';

export interface DemoAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly post: PostKind;
  readonly agencyId: string;
  readonly communityId: string | null;
}

interface Seat {
  readonly stem: string;
  readonly post: PostKind;
  readonly agencyId: string;
  readonly count: number;
}

/** Everybody but the communities' clerks. Login names are the pinyin of the role, so that a visitor can guess them. */
const SEATS: readonly Seat[] = [
  { stem: 'jiedao', post: 'SUBDISTRICT_CLERK', agencyId: 'SUBDISTRICT', count: 3 },
  { stem: 'shenhe', post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT', count: 3 },
  { stem: 'hezhun', post: 'COUNTY_APPROVER', agencyId: 'HOUSING', count: 2 },
  { stem: 'zhaojiren', post: 'CONVENER', agencyId: 'HOUSING', count: 1 },
  { stem: 'lianxiban', post: 'OFFICE_DIRECTOR', agencyId: 'HOUSING', count: 1 },
  { stem: 'lianxibanyuan', post: 'OFFICE_CLERK', agencyId: 'HOUSING', count: 2 },
  { stem: 'jianduyuan', post: 'SUPERVISOR', agencyId: 'DISCIPLINE', count: 2 },
  { stem: 'shuju', post: 'RELEASE_REVIEWER', agencyId: 'DATA_CENTER', count: 2 },
  { stem: 'gongan', post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY', count: 1 },
  { stem: 'minzheng', post: 'DATA_CONTACT', agencyId: 'CIVIL_AFFAIRS', count: 1 },
  { stem: 'renshe', post: 'DATA_CONTACT', agencyId: 'HRSS', count: 1 },
  { stem: 'shenpi', post: 'DATA_CONTACT', agencyId: 'ADMIN_APPROVAL', count: 1 },
  { stem: 'fangchan', post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER', count: 1 },
  { stem: 'weijian', post: 'DATA_CONTACT', agencyId: 'HEALTH', count: 1 },
  { stem: 'canlian', post: 'DATA_CONTACT', agencyId: 'DISABLED_FEDERATION', count: 1 },
  { stem: 'gonghui', post: 'DATA_CONTACT', agencyId: 'TRADE_UNION', count: 1 },
  { stem: 'tuiyi', post: 'DATA_CONTACT', agencyId: 'VETERANS', count: 1 },
  { stem: 'gongdian', post: 'DATA_CONTACT', agencyId: 'POWER_SUPPLY', count: 1 },
  { stem: 'xitong', post: 'SYSTEM_ADMIN', agencyId: 'HOUSING', count: 1 },
  { stem: 'anquan', post: 'SECURITY_ADMIN', agencyId: 'HOUSING', count: 1 },
  { stem: 'shenji', post: 'AUDIT_ADMIN', agencyId: 'HOUSING', count: 1 },
];

const COMMUNITY_CLERKS = 2;

export interface CountyAgencies {
  readonly members: readonly { readonly id: string }[];
  readonly communities: readonly { readonly id: string; readonly agencyId: string }[];
}

/** About sixty people: two clerks in each community, one liaison for each member, and the seats above. */
export function listDemoAccounts({ members, communities }: CountyAgencies): DemoAccount[] {
  const clerks = communities.flatMap((community, place) =>
    Array.from({ length: COMMUNITY_CLERKS }, (_, index) => ({
      loginName: `shequ${place * COMMUNITY_CLERKS + index + 1}`,
      post: 'COMMUNITY_CLERK' as const,
      agencyId: community.agencyId,
      communityId: community.id,
    })),
  );
  const seats = SEATS.flatMap(({ stem, post, agencyId, count }) =>
    Array.from({ length: count }, (_, index) => ({
      loginName: `${stem}${index + 1}`,
      post,
      agencyId,
      communityId: null,
    })),
  );
  const liaisons = members.map(({ id }, index) => ({
    loginName: `lianluo${index + 1}`,
    post: 'LIAISON' as const,
    agencyId: id,
    communityId: null,
  }));
  return [...clerks, ...seats, ...liaisons].map((account, index) => ({
    ...account,
    displayName: staffName(index),
  }));
}

/** What a visitor tries with each post, shown in the table at the start. */
export const TO_TRY: Readonly<Record<PostKind, string>> = {
  COMMUNITY_CLERK: '受理申请、录入家庭和申报、初审、登记送达和异议',
  SUBDISTRICT_CLERK: '入户调查、街道审核、异议核查',
  COUNTY_REVIEWER: '查看核查结果和疑点、作出疑点结论、提出审核意见',
  COUNTY_APPROVER: '核准、复核',
  DATA_CONTACT: '签收和答复核查请求、批量答复',
  RELEASE_REVIEWER: '发布或退回公示',
  LIAISON: '本单位的核查进度',
  OFFICE_DIRECTOR: '全县进度和超期',
  OFFICE_CLERK: '政策参数、工作日历、意见建议',
  CONVENER: '全县概览',
  DEPUTY_CONVENER: '全县概览',
  SUPERVISOR: '监督查看、审计痕迹',
  SYSTEM_ADMIN: '账号和任职',
  SECURITY_ADMIN: '账号权限查看',
  AUDIT_ADMIN: '审计日志',
};
