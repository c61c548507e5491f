/** 岗位: the kinds of post a mandate gives. What each may do stands in `permissions.ts`, nowhere else. */
export const POST_KINDS = [
  'CONVENER',
  'DEPUTY_CONVENER',
  'OFFICE_DIRECTOR',
  'OFFICE_CLERK',
  'LIAISON',
  'DATA_CONTACT',
  'COMMUNITY_CLERK',
  'SUBDISTRICT_CLERK',
  'COUNTY_REVIEWER',
  'COUNTY_APPROVER',
  'SUPERVISOR',
  'RELEASE_REVIEWER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const;

export type PostKind = (typeof POST_KINDS)[number];
