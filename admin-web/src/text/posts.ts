import type { PostKind } from '../graphql/gql/graphql.js';

/** 岗位 */
export const postNames: Record<PostKind, string> = {
  CONVENER: '召集人',
  DEPUTY_CONVENER: '副召集人',
  OFFICE_DIRECTOR: '联席会议办公室主任',
  OFFICE_CLERK: '联席会议办公室工作人员',
  LIAISON: '联络员',
  DATA_CONTACT: '部门数据员',
  COMMUNITY_CLERK: '社区经办人',
  SUBDISTRICT_CLERK: '街道经办人',
  COUNTY_REVIEWER: '县级审核人',
  COUNTY_APPROVER: '县级核准人',
  SUPERVISOR: '纪委监委监督员',
  RELEASE_REVIEWER: '发布审核员',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
};
