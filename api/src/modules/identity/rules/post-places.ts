import type { PostKind } from './post-kinds.js';

/** What of an agency decides which posts it may have. */
export interface PostAgency {
  readonly id: string;
  readonly kind: 'MEMBER' | 'SUB_UNIT' | 'COMMUNITY_COMMITTEE' | 'COLLECTIVE';
  readonly isMember: boolean;
}

/** `at`: where the post may be held. `oneHolderPer`: 一 allows one liaison per unit and one convener per county; null is any number. */
interface PostPlace {
  readonly label: string;
  readonly at: 'ANYWHERE' | 'MEMBERS' | 'COMMUNITY_COMMITTEES' | readonly string[];
  readonly oneHolderPer: 'AGENCY' | 'COUNTY' | null;
}

/** 岗位设置, as `schema/mechanism/posts.json` tells it from the notice (一、二). */
export const POST_PLACES: Readonly<Record<PostKind, PostPlace>> = {
  CONVENER: { label: '召集人', at: 'ANYWHERE', oneHolderPer: 'COUNTY' },
  DEPUTY_CONVENER: { label: '副召集人', at: ['HOUSING'], oneHolderPer: 'AGENCY' },
  OFFICE_DIRECTOR: { label: '联席会议办公室主任', at: ['HOUSING'], oneHolderPer: 'AGENCY' },
  OFFICE_CLERK: { label: '联席会议办公室工作人员', at: ['HOUSING'], oneHolderPer: null },
  LIAISON: { label: '联络员', at: 'MEMBERS', oneHolderPer: 'AGENCY' },
  DATA_CONTACT: { label: '部门数据员', at: 'MEMBERS', oneHolderPer: null },
  COMMUNITY_CLERK: { label: '社区经办人', at: 'COMMUNITY_COMMITTEES', oneHolderPer: null },
  SUBDISTRICT_CLERK: { label: '街道经办人', at: ['SUBDISTRICT'], oneHolderPer: null },
  COUNTY_REVIEWER: { label: '县保障房管理单位审核人', at: ['HOUSING_MANAGEMENT'], oneHolderPer: null },
  COUNTY_APPROVER: { label: '住建核准人', at: ['HOUSING'], oneHolderPer: null },
  SUPERVISOR: { label: '纪委监委监督员', at: ['DISCIPLINE'], oneHolderPer: null },
  RELEASE_REVIEWER: { label: '发布审核员', at: ['DATA_CENTER'], oneHolderPer: null },
  SYSTEM_ADMIN: { label: '系统管理员', at: 'ANYWHERE', oneHolderPer: null },
  SECURITY_ADMIN: { label: '安全管理员', at: 'ANYWHERE', oneHolderPer: null },
  AUDIT_ADMIN: { label: '审计管理员', at: 'ANYWHERE', oneHolderPer: null },
};

/** The three administrators (三员): three people, none of whom holds a business post. */
const ADMINISTRATORS: ReadonlySet<PostKind> = new Set(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']);

export function mayHoldPostAt(post: PostKind, agency: PostAgency): boolean {
  const { at } = POST_PLACES[post];
  switch (at) {
    case 'ANYWHERE':
      return agency.kind !== 'COLLECTIVE';
    case 'MEMBERS':
      return agency.isMember;
    case 'COMMUNITY_COMMITTEES':
      return agency.kind === 'COMMUNITY_COMMITTEE';
    default:
      return at.includes(agency.id);
  }
}

/** Posts whose area is one community, which the mandate must then name. */
export const needsCommunity = (post: PostKind): boolean => POST_PLACES[post].at === 'COMMUNITY_COMMITTEES';

/** The post already held that forbids the new one (三员分立), or null. */
export function findConflictingPost(post: PostKind, held: readonly PostKind[]): PostKind | null {
  return (
    held.find((other) => other !== post && (ADMINISTRATORS.has(post) || ADMINISTRATORS.has(other))) ?? null
  );
}
